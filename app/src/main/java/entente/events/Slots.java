package entente.events;

import entente.performance.clock.BusinessClock;
import entente.performance.clock.OpenTime;
import entente.performance.clock.Span;
import entente.performance.level.Stretch;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;

/**
 * Business time as a table that every instant finds its row in by a shift of bits: slots of equal length, short enough that none holds
 * the end of one open span and the beginning of the next. B(t) = cum + clamp(t - opens, 0, long), and the period is that of the slot's
 * beginning, or the next one from its edge on.
 */
record Slots(int shift, long base) {
    /** Nineteen hours: no day is shorter, so that no slot holds two borders of periods. */
    private static final int LONGEST = 36;

    /** Half a minute: hours, exclusions and changes of the clocks all lie on whole minutes. */
    private static final int SHORTEST = 25;

    static Slots lay(Duck duck, BusinessClock clock, List<Stretch> periods, long from, long to) {
        OpenTime open = clock.open(from, to);
        int shift = shift(open);
        Slots slots = new Slots(shift, from >> shift);
        duck.run(
                "create or replace table slots (slot integer, cum bigint, opens bigint, long bigint, period integer, edge bigint)");
        try (DuckDBAppender rows = duck.connection().createAppender("slots")) {
            slots.fill(rows, open, periods, to);
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
        return slots;
    }

    private void fill(DuckDBAppender rows, OpenTime open, List<Stretch> periods, long to) throws SQLException {
        int span = 0;
        int period = -1;
        long length = 1L << shift;
        for (long slot = base; slot <= to >> shift; slot++) {
            long begin = slot << shift;
            while (span < open.spans() && open.span(span).to() <= begin) {
                span++;
            }
            boolean opens = span < open.spans() && open.span(span).from() < begin + length;
            long first = opens ? Math.max(begin, open.span(span).from()) : begin;
            long last = opens ? Math.min(begin + length, open.span(span).to()) : begin;
            while (period < periods.size() && border(periods, period + 1) <= begin) {
                period++;
            }
            long edge = period < periods.size() ? border(periods, period + 1) : Long.MAX_VALUE;
            rows.beginRow()
                    .append((int) (slot - base))
                    .append(open.until(begin))
                    .append(first)
                    .append(last - first)
                    .append(period)
                    .append(edge)
                    .endRow();
        }
    }

    /** Where a period begins; what comes after the last one counts as one more. */
    private static long border(List<Stretch> periods, int number) {
        return number < periods.size()
                ? periods.get(number).span().from()
                : periods.getLast().span().to();
    }

    private static int shift(OpenTime open) {
        long gap = Long.MAX_VALUE;
        for (int i = 1; i < open.spans(); i++) {
            Span before = open.span(i - 1);
            gap = Math.min(gap, open.span(i).from() - before.to());
        }
        int fits = 63 - Long.numberOfLeadingZeros(Math.max(1, gap));
        if (fits < SHORTEST) {
            throw new IllegalStateException("open spans lie " + gap + " microseconds apart");
        }
        return Math.min(LONGEST, fits);
    }

    /** The slot of an instant. */
    String of(String instant) {
        return "(((%s) >> %d) - %d)::integer".formatted(instant, shift, base);
    }

    /** Open microseconds before an instant, given the row of its slot. */
    static String until(String row, String instant) {
        return "(%1$s.cum + greatest(0, least(%1$s.long, %2$s - %1$s.opens)))".formatted(row, instant);
    }

    /** The number of the period in which an instant lies, given the row of its slot. */
    static String period(String row, String instant) {
        return "(%1$s.period + (%2$s >= %1$s.edge)::integer)".formatted(row, instant);
    }
}
