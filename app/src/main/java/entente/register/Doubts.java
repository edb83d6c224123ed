package entente.register;

import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What makes a fact doubtful though it can be one; a room or a mapping adds its own. */
public interface Doubts {
    Doubts NONE = (kind, fact) -> List.of();

    List<Text> about(Kind<?> kind, Fact fact);

    /** A year that is more likely a slip of the finger. */
    static List<Text> ofYears(Kind<?> kind, Fact fact) {
        List<Text> doubts = new ArrayList<>();
        Columns columns = Columns.of(kind);
        years(columns.all(), fact).forEach(doubts::add);
        columns.lists().forEach(list -> {
            if (list.list().of(fact) instanceof List<?> rows) {
                rows.forEach(row -> years(list.columns(), row).forEach(doubts::add));
            }
        });
        return doubts;
    }

    private static Stream<Text> years(List<Column> columns, Object record) {
        return columns.stream()
                .filter(column -> column.scalar() == Scalar.DATE)
                .filter(column ->
                        column.value(record) instanceof LocalDate day && (day.getYear() < 1950 || day.getYear() > 2100))
                .map(column -> Text.of("register.import.year", column.name(), column.text(record)));
    }
}
