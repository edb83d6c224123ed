package entente.events;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Digest;
import entente.performance.clock.Span;
import entente.performance.clock.Spans;
import entente.performance.level.Case;
import java.io.Closeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

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

    private static final String OF_EVERY_CASE =
            "id varchar, first smallint, last smallint, started bigint, stopped bigint, held bigint, lasting bigint, amount decimal(28, 6), base decimal(28, 6), hit boolean";

    private final Duck duck;
    private final DuckDBAppender[] appenders = new DuckDBAppender[SORTS];
    private final Map<String, Short> priorities = new LinkedHashMap<>();
    private long count;

    CaseTable(Duck read) {
        this.duck = read.beside();
        try {
            for (int holds = 0; holds < SORTS; holds++) {
                StringBuilder columns = new StringBuilder(OF_EVERY_CASE);
                for (int pause = 1; pause <= holds && holds != LISTED; pause++) {
                    columns.append(", a%1$d bigint, b%1$d bigint".formatted(pause));
                }
                // of no use to anybody once they are written out, so nothing has to survive a crash
                duck.run("create temp table cases_%d (%s%s)"
                        .formatted(holds, columns, holds == LISTED ? ", more bigint[]" : ""));
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
            append(append(append(row, stopped), of.held()), of.lasting());
            append(row, of.amount());
            append(row, of.base());
            row.append(of.hit());
            if (holds == LISTED) {
                row.append(pauses.stream()
                        .flatMapToLong(pause -> LongStream.of(pause.from(), pause.to()))
                        .toArray());
            } else {
                for (Span pause : pauses) {
                    row.append(pause.from()).append(pause.to());
                }
            }
            row.endRow();
            count++;
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    long count() {
        return count;
    }

    /** Lays all cases down in one file, which says their priorities by number, from 0, and the digest of what they were read from. */
    void write(Path file, Digest source) {
        try {
            for (DuckDBAppender appender : appenders) {
                appender.close();
            }
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
        String all = IntStream.range(0, SORTS).mapToObj(CaseTable::select).collect(Collectors.joining(" union all "));
        duck.run("copy (%s) to %s (format parquet, compression zstd, kv_metadata {priorities: %s, source: %s})"
                .formatted(
                        all,
                        Duck.text(file),
                        Duck.text(JsonMapper.shared().writeValueAsString(priorities.keySet())),
                        Duck.text(source.hex())));
    }

    private static String select(int holds) {
        StringBuilder pauses = new StringBuilder();
        for (int pause = 1; pause <= PAUSES; pause++) {
            boolean given = pause <= holds && holds != LISTED;
            pauses.append(
                    (given ? "a%1$d, b%1$d, " : "null::bigint as a%1$d, null::bigint as b%1$d, ").formatted(pause));
        }
        return "select id, first, last, started, stopped, held, %1$d::tinyint as holds, %2$s%3$s, lasting, amount, base, hit from cases_%1$d"
                .formatted(holds, pauses, holds == LISTED ? "more" : "null::bigint[] as more");
    }

    @Override
    public void close() {
        duck.close();
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
