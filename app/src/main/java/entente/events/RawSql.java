package entente.events;

import static entente.events.Duck.text;

import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A source compiled to the one query that reads its rows, case by case: times as microseconds, words as the number of their meaning. */
final class RawSql {
    private final EventSource source;
    private final List<String> nothing;

    RawSql(EventSource source) {
        this.source = source;
        this.nothing = source.blanks();
    }

    /** The rows, case by case; a column that the source does not have is left out, since whatever is there has to be sorted too. */
    String select(RawRows rows) {
        boolean cases = source.form() == Form.CASES;
        String second = cases ? source.stop() : source.until();
        List<String> raw = new ArrayList<>(List.of("row_number() over () as n", cell(source.id()) + " as id"));
        List<String> read = new ArrayList<>(List.of("*", role(), micros("first")));
        List<String> out = new ArrayList<>(List.of("n", "id", "role", moment("first")));
        add(raw, out, "word", source.word());
        add(raw, out, "priority", source.priority());
        add(raw, out, "paused_for", source.pausedFor());
        add(raw, out, "lasting", source.lasting());
        add(raw, out, "amount", source.amount());
        add(raw, out, "base", source.base());
        raw.add(cell(cases ? source.start() : source.at()) + " as first_text");
        if (second != null) {
            raw.add(cell(second) + " as second_text");
            read.add(micros("second"));
            out.add(moment("second"));
        }
        for (int i = 0; i < source.limits().size(); i++) {
            add(raw, out, "limit_" + i, source.limits().get(i).column());
        }
        if (source.word() != null && source.limits().isEmpty()) {
            out.set(out.indexOf("word"), "case when role is null then word end as word");
        }
        return "select %s from (select %s from (select %s from %s)) order by id, n"
                .formatted(String.join(", ", out), String.join(", ", read), String.join(", ", raw), rows.from());
    }

    private void add(List<String> raw, List<String> out, String name, @Nullable String named) {
        if (named != null) {
            raw.add(cell(named) + " as " + name);
            out.add(name);
        }
    }

    /** The number of a word's meaning; null for a word that has none. */
    private String role() {
        StringBuilder roles = new StringBuilder("case word");
        for (Meaning meaning : source.meanings()) {
            roles.append(" when %s then %d".formatted(text(meaning.word()), RawRow.number(meaning.role())));
        }
        int otherwise = RawRow.number(Role.HIT);
        return source.meanings().isEmpty() || source.word() == null ? otherwise + " as role" : roles + " end as role";
    }

    /** The text is handed on only where it could not be read: nobody else asks for it, and the rows are sorted with all they carry. */
    private static String moment(String which) {
        return "%1$s_micros, %1$s_offset, case when %1$s_micros is null then %1$s_text end as %1$s_text"
                .formatted(which);
    }

    private String cell(@Nullable String named) {
        return RawRows.cell(Objects.requireNonNull(named), nothing);
    }

    private String micros(String which) {
        String cell = which + "_text";
        String pattern = source.pattern();
        if (pattern != null) {
            return "epoch_us(try_strptime(%s, %s)) as %s_micros, false as %3$s_offset"
                    .formatted(cell, text(TimePattern.of(pattern)), which);
        }
        // an offset is a Z, a plus, or a hyphen after the first colon; without one a time is read as if in UTC and put
        // right by the clock of its zone; words such as today are no times
        return """
               case when %1$s >= '0' and %1$s < ':' then epoch_us(try_cast(%1$s as timestamptz)) end as %2$s_micros,
               (suffix(%1$s, 'Z') or contains(%1$s, '+') or %1$s like '%%:%%-%%') as %2$s_offset""".formatted(cell, which);
    }
}
