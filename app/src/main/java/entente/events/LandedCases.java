package entente.events;

import static entente.events.Duck.text;

import entente.kernel.Refused;
import entente.performance.clock.Span;
import entente.performance.clock.Spans;
import entente.performance.level.Case;
import entente.performance.level.Definition;
import entente.performance.level.Governing;
import entente.performance.level.Reckoning;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Parquet file of landed cases, open for questions.
 *
 * @param priorities by their numbers in the file
 * @param first the earliest start, in microseconds
 * @param last the latest start or end
 */
record LandedCases(Duck duck, String table, List<String> priorities, long cases, long first, long last) {
    static LandedCases open(Duck duck, Path file) {
        String table = "read_parquet(" + text(file) + ")";
        List<String> priorities = new ArrayList<>();
        duck.each(
                "select decode(value) from parquet_kv_metadata(" + text(file) + ") where decode(key) = 'priorities'",
                row -> JsonMapper.shared().readTree(row.getString(1)).forEach(name -> priorities.add(name.asString())));
        long[] ends = new long[3];
        duck.each(
                "select count(*), coalesce(min(started), 0), coalesce(greatest(max(started), max(stopped)), 0) from "
                        + table,
                row -> {
                    ends[0] = row.getLong(1);
                    ends[1] = row.getLong(2);
                    ends[2] = row.getLong(3);
                });
        return new LandedCases(duck, table, List.copyOf(priorities), ends[0], ends[1], ends[2]);
    }

    /** The same without some cases. */
    LandedCases without(Iterable<String> ids) {
        String named = Duck.list(ids, Duck::text);
        return named.isEmpty() ? this : where("id not in (" + named + ")");
    }

    /** The same without cases for whose priorities the version that governs them has no target, as they lie there for other definitions. */
    LandedCases fitting(Definition definition) {
        boolean all = definition.versions().stream()
                .allMatch(version -> version.terms().targets().stream()
                        .anyMatch(target -> target.priority().isEmpty()));
        if (all || definition.reckoning() != Reckoning.WITHIN_TARGET) {
            return this;
        }
        List<String> never = new ArrayList<>();
        List<String> sometimes = new ArrayList<>();
        duck.each("select distinct first, last from " + table, row -> {
            String pair = "(first = %d and last = %d)".formatted(row.getInt(1), row.getInt(2));
            long lacking = lacking(definition, priorities.get(row.getInt(1)), priorities.get(row.getInt(2)));
            if (lacking == definition.versions().size()) {
                never.add(pair);
            } else if (lacking > 0) {
                sometimes.add(pair);
            }
        });
        LandedCases fit = never.isEmpty() ? this : where("not (" + String.join(" or ", never) + ")");
        return sometimes.isEmpty() ? fit : fit.without(unfit(definition, String.join(" or ", sometimes)));
    }

    /** By how many versions such a case could not be judged. */
    private static long lacking(Definition definition, String begun, String ended) {
        return definition.versions().stream()
                .filter(version -> {
                    try {
                        version.terms().held(begun, ended);
                        return false;
                    } catch (Refused none) {
                        return true;
                    }
                })
                .count();
    }

    private List<String> unfit(Definition definition, String where) {
        Governing governing = new Governing(definition);
        List<String> ids = new ArrayList<>();
        each(where, of -> governing.lacking(of).ifPresent(_ -> ids.add(of.id())));
        return ids;
    }

    private LandedCases where(String condition) {
        String some = "(select * from %s where %s)".formatted(table, condition);
        return new LandedCases(duck, some, priorities, cases, first, last);
    }

    /** Hands each case on, in the order of their names. */
    void each(String where, Consumer<Case> to) {
        duck.each("""
                select id, first, last, started, stopped, held, lasting, amount, base, hit,
                       more, a1, b1, a2, b2, a3, b3, a4, b4
                  from %s
                 where %s
                 order by id""".formatted(table, where), row -> to.accept(read(row)));
    }

    private Case read(ResultSet row) throws SQLException {
        return new Case(
                row.getString(1),
                priorities.get(row.getInt(2)),
                priorities.get(row.getInt(3)),
                row.getLong(4),
                number(row, 5),
                pauses(row),
                number(row, 6),
                number(row, 7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBoolean(10));
    }

    private static Spans pauses(ResultSet row) throws SQLException {
        Array more = row.getArray(11);
        List<Span> pauses = new ArrayList<>();
        if (more != null) {
            Object[] bounds = (Object[]) more.getArray();
            for (int i = 0; i + 1 < bounds.length; i += 2) {
                pauses.add(new Span((Long) bounds[i], (Long) bounds[i + 1]));
            }
            return Spans.of(pauses);
        }
        for (int at = 12; at < 12 + 2 * CaseTable.PAUSES; at += 2) {
            Long from = number(row, at);
            Long to = number(row, at + 1);
            if (from != null && to != null) {
                pauses.add(new Span(from, to));
            }
        }
        return pauses.isEmpty() ? Spans.NONE : Spans.of(pauses);
    }

    private static @Nullable Long number(ResultSet row, int at) throws SQLException {
        long value = row.getLong(at);
        return row.wasNull() ? null : Long.valueOf(value);
    }
}
