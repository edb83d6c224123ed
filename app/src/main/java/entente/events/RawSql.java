package entente.events;

import static entente.events.Duck.text;

import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Limit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source compiled to the one query that reads its rows, case by case: times as microseconds, words as the number of their meaning. */
final class RawSql {
    /** With an offset of its own a time is an instant; without one it is what the clocks of a zone showed. */
    private static final String WITH_OFFSET = "'[0-9]:[0-9]{2}.*(Z|[+-][0-9]{2}(:?[0-9]{2})?)$'";

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
               select n, id, word, priority, paused_for, %s, %s, %s, %s, lasting, amount, base, first_text, second_text%s
                 from (select %s
                         from %s)
                order by id, n"""
                .formatted(
                        micros("first_text"),
                        offset("first_text"),
                        micros("second_text"),
                        offset("second_text"),
                        limits(),
                        String.join(", ", columns),
                        rows.from());
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

    private String micros(String cell) {
        String pattern = source.pattern();
        if (pattern != null) {
            return "epoch_us(try_strptime(%s, %s))".formatted(cell, text(TimePattern.of(pattern)));
        }
        return """
               case when not regexp_matches(%1$s, '^[0-9]{4}-') then null
                    when regexp_matches(%1$s, %2$s) then epoch_us(try_cast(%1$s as timestamptz))
                    else epoch_us(try_cast(%1$s as timestamp)) end"""
                .formatted(cell, WITH_OFFSET);
    }

    private String offset(String cell) {
        return source.pattern() != null ? "false" : "regexp_matches(%s, %s)".formatted(cell, WITH_OFFSET);
    }
}
