package entente.events;

import static entente.events.Duck.text;

import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Limit;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source compiled to the one query that reads its rows, case by case: times as microseconds, words as the number of their meaning. */
final class RawSql {
    private final EventSource source;
    private final List<String> nothing;

    RawSql(EventSource source) {
        this.source = source;
        this.nothing = source.blanks();
    }

    /** Columns in the order of {@link RawRow}. */
    String select(RawRows rows) {
        boolean cases = source.form() == Form.CASES;
        String first = cell(cases ? source.start() : source.at());
        String second = cell(cases ? source.stop() : source.until());
        List<String> columns = new ArrayList<>(List.of(
                "row_number() over () as n",
                cell(source.id()) + " as id",
                cell(source.word()) + " as word",
                cell(source.priority()) + " as priority",
                cell(source.pausedFor()) + " as paused_for",
                first + " as first_text",
                second + " as second_text",
                cell(source.lasting()) + " as lasting",
                cell(source.amount()) + " as amount",
                cell(source.base()) + " as base"));
        for (Limit limit : source.limits()) {
            columns.add(cell(limit.column()) + " as limit_" + (columns.size() - 10));
        }
        return """
               select n, id, %s, role, priority, paused_for, %s, %s, lasting, amount, base%s
                 from (select *, %s, %s, %s
                         from (select %s
                                 from %s))
                order by id, n""".formatted(
                        source.limits().isEmpty() ? "case when role is null then word end" : "word",
                        moment("first"),
                        moment("second"),
                        limits(),
                        role(),
                        micros("first"),
                        micros("second"),
                        String.join(", ", columns),
                        rows.from());
    }

    /** The number of a word's meaning; null for a word that has none. */
    private String role() {
        StringBuilder roles = new StringBuilder("case word");
        for (Meaning meaning : source.meanings()) {
            roles.append(" when %s then %d"
                    .formatted(text(meaning.word()), meaning.role().ordinal()));
        }
        int otherwise = Role.HIT.ordinal();
        return source.meanings().isEmpty() ? otherwise + " as role" : roles + " end as role";
    }

    /** The text is handed on only where it could not be read: nobody else asks for it, and the rows are sorted with all they carry. */
    private static String moment(String which) {
        return "%1$s_micros, %1$s_offset, case when %1$s_micros is null then %1$s_text end".formatted(which);
    }

    private String limits() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < source.limits().size(); i++) {
            all.append(", limit_").append(i);
        }
        return all.toString();
    }

    private String cell(@Nullable String named) {
        return named == null ? "null::varchar" : RawRows.cell(named, nothing);
    }

    private String micros(String which) {
        String cell = which + "_text";
        String pattern = source.pattern();
        if (pattern != null) {
            return "epoch_us(try_strptime(%s, %s)) as %s_micros, false as %3$s_offset"
                    .formatted(cell, text(TimePattern.of(pattern)), which);
        }
        // without an offset a time is read as if in UTC and put right by the clock of its zone; words such as today are
        // no times
        return """
               case when %1$s >= '0' and %1$s < ':' then epoch_us(try_cast(%1$s as timestamptz)) end as %2$s_micros,
               (suffix(%1$s, 'Z') or contains(substr(%1$s, 11), '+') or contains(substr(%1$s, 11), '-')) as %2$s_offset""".formatted(cell, which);
    }
}
