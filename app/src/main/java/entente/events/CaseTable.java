package entente.events;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.clock.Span;
import entente.performance.clock.Spans;
import entente.performance.level.Case;
import java.io.Closeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * Cases on their way into columns, one row a case. Those with no pause, one, two and so on lie apart, so that a question about most of
 * them reads as little as it can.
 */
final class CaseTable implements Closeable {
    /** How many pauses have columns of their own. */
    static final int PAUSES = 4;

    /** The sort of rows with more pauses, in a list. */
    static final int LISTED = PAUSES + 1;

    /** How many sorts of rows there are. */
    static final int SORTS = LISTED + 1;

    private static final int DECIMALS = 6;
    private static final int MOST_PRIORITIES = 30_000;

    private final Duck duck;
    private final DuckDBAppender[] appenders = new DuckDBAppender[SORTS];
    private final Map<String, Short> priorities = new LinkedHashMap<>();
    private long count;

    CaseTable(Duck read) {
        this.duck = read.beside();
        try {
            for (int holds = 0; holds < SORTS; holds++) {
                duck.run("""
                        create table cases_%d (
                            id varchar, first smallint, last smallint, started bigint, stopped bigint, held bigint,
                            holds tinyint, a1 bigint, b1 bigint, a2 bigint, b2 bigint, a3 bigint, b3 bigint, a4 bigint, b4 bigint,
                            more bigint[],
                            lasting bigint, amount decimal(28, 6), base decimal(28, 6), hit boolean)""".formatted(holds));
                appenders[holds] = duck.connection().createAppender("cases_" + holds);
            }
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    void add(Case of) {
        Long stopped = of.stopped();
        long end = stopped == null ? Long.MAX_VALUE / 2 : stopped;
        List<Span> pauses = within(of.pauses(), of.started(), end).list();
        int holds = Math.min(pauses.size(), LISTED);
        try {
            DuckDBAppender row = appenders[holds]
                    .beginRow()
                    .append(of.id())
                    .append(number(of.first()))
                    .append(number(of.last()))
                    .append(of.started());
            append(append(row, stopped), of.held()).append((byte) holds);
            boolean listed = holds == LISTED;
            for (int i = 0; i < PAUSES; i++) {
                boolean given = !listed && i < pauses.size();
                append(row, given ? Long.valueOf(pauses.get(i).from()) : null);
                append(row, given ? Long.valueOf(pauses.get(i).to()) : null);
            }
            if (listed) {
                row.append(pauses.stream()
                        .flatMapToLong(pause -> LongStream.of(pause.from(), pause.to()))
                        .toArray());
            } else {
                row.appendNull();
            }
            append(row, of.lasting());
            append(row, of.amount());
            append(row, of.base());
            row.append(of.hit()).endRow();
            count++;
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    long count() {
        return count;
    }

    /** The names of the priorities by their numbers, from 0. */
    List<String> priorities() {
        return List.copyOf(priorities.keySet());
    }

    @Override
    public void close() {
        try {
            for (DuckDBAppender appender : appenders) {
                appender.close();
            }
            duck.close();
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    private short number(String priority) {
        return priorities.computeIfAbsent(priority, _ -> {
            if (priorities.size() == MOST_PRIORITIES) {
                throw new Refused("priority", Text.of("events.priorities", MOST_PRIORITIES));
            }
            return (short) priorities.size();
        });
    }

    private static Spans within(Spans pauses, long from, long to) {
        List<Span> all = pauses.list();
        return all.isEmpty() || (from <= all.getFirst().from() && all.getLast().to() <= to)
                ? pauses
                : pauses.without(Spans.of(new Span(Long.MIN_VALUE / 2, from), new Span(to, Long.MAX_VALUE)));
    }

    private static DuckDBAppender append(DuckDBAppender row, @Nullable Long value) throws SQLException {
        return value == null ? row.appendNull() : row.append(value.longValue());
    }

    private static void append(DuckDBAppender row, @Nullable BigDecimal value) throws SQLException {
        if (value == null) {
            row.appendNull();
        } else {
            row.append(value.setScale(DECIMALS, RoundingMode.UNNECESSARY));
        }
    }
}
