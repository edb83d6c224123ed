package entente.events;

import entente.performance.clock.BusinessClock;
import entente.performance.clock.OpenTime;
import entente.performance.clock.Span;
import entente.performance.level.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBWritableVector;

/**
 * Business time as an array that every instant finds its place in by a shift of bits: slots of equal length, short enough that none holds
 * the end of one open span and the beginning of the next. B(t) = cum + clamp(t - opens, 0, long), and the period is that of the slot's
 * beginning, or the next one from its edge on. SQL asks it as functions over whole columns, since a join with a table of slots costs
 * several times as much.
 */
final class Slots {
    /** Nineteen hours: no day is shorter, so that no slot holds two borders of periods. */
    private static final int LONGEST = 36;

    /** Half a minute: hours, exclusions and changes of the clocks all lie on whole minutes. */
    private static final int SHORTEST = 25;

    /** Numbers a slot: open before it, where in it open time begins, how long that is, the edge of its period, the period. */
    private static final int WIDTH = 5;

    private final String name;
    private final int shift;
    private final long base;
    private final long[] slots;

    private Slots(String name, OpenTime open, List<Stretch> periods, long from, long to) {
        this.name = name;
        this.shift = shift(open);
        this.base = from >> shift;
        this.slots = new long[Math.toIntExact(((to >> shift) - base + 1) * WIDTH)];
        fill(open, periods);
    }

    /**
     * Makes business time known to SQL.
     *
     * @param name of its functions, one for each clock that is asked
     */
    static Slots lay(Duck duck, String name, BusinessClock clock, List<Stretch> periods, long from, long to) {
        Slots slots = new Slots(name, clock.open(from, to), periods, from, to);
        duck.function("active_" + name, DuckDBColumnType.BIGINT, slots::active);
        duck.function("period_" + name, DuckDBColumnType.INTEGER, slots::period);
        return slots;
    }

    private void fill(OpenTime open, List<Stretch> periods) {
        int span = 0;
        int period = -1;
        long length = 1L << shift;
        for (int at = 0; at < slots.length; at += WIDTH) {
            long begin = (base + at / WIDTH) << shift;
            while (span < open.spans() && open.span(span).to() <= begin) {
                span++;
            }
            boolean opens = span < open.spans() && open.span(span).from() < begin + length;
            long first = opens ? Math.max(begin, open.span(span).from()) : begin;
            long last = opens ? Math.min(begin + length, open.span(span).to()) : begin;
            while (period < periods.size() && border(periods, period + 1) <= begin) {
                period++;
            }
            slots[at] = open.until(begin);
            slots[at + 1] = first;
            slots[at + 2] = last - first;
            slots[at + 3] = period < periods.size() ? border(periods, period + 1) : Long.MAX_VALUE;
            slots[at + 4] = period;
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

    private int at(long instant) {
        return (int) ((instant >> shift) - base) * WIDTH;
    }

    private long until(long instant) {
        int at = at(instant);
        return slots[at] + Math.max(0, Math.min(slots[at + 2], instant - slots[at + 1]));
    }

    /** Column by column: each instant at which time stops running adds what was open before it, each at which it begins takes it away. */
    private void active(DuckDBDataChunkReader rows, DuckDBWritableVector out) {
        long[] sum = new long[(int) rows.rowCount()];
        for (int column = 0; column < rows.columnCount(); column++) {
            DuckDBReadableVector instants = rows.vector(column);
            long sign = column % 2 == 0 ? -1 : 1;
            for (int row = 0; row < sum.length; row++) {
                sum[row] += sign * until(instants.getLong(row));
            }
        }
        for (int row = 0; row < sum.length; row++) {
            out.setLong(row, sum[row]);
        }
    }

    private void period(DuckDBDataChunkReader rows, DuckDBWritableVector out) {
        DuckDBReadableVector instants = rows.vector(0);
        int count = (int) rows.rowCount();
        for (int row = 0; row < count; row++) {
            long instant = instants.getLong(row);
            int at = at(instant);
            out.setInt(row, (int) slots[at + 4] + (instant >= slots[at + 3] ? 1 : 0));
        }
    }

    /** Open microseconds of the stretches between these instants, which begin and end one by turns. */
    String active(String... instants) {
        return Stream.of(instants).collect(Collectors.joining(", ", "active_" + name + "(", ")"));
    }

    /** The number of the period in which an instant lies. */
    String period(String instant) {
        return "period_" + name + "(" + instant + ")";
    }
}
