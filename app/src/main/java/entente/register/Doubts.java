package entente.register;

import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Noted;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What makes a fact doubtful though it can be one; found anew in the fact itself, wherever it is shown. */
public final class Doubts {
    /** As a column to filter by: filled where there is a doubt. */
    static final String COLUMN = "doubtful";

    private Doubts() {}

    /** Those of a version: of what it says, and what its file said against it. */
    public static List<Text> of(Kind<?> kind, Version version) {
        Fact fact = version.fact();
        if (fact == null || kind.author().system()) {
            return List.of();
        }
        List<Text> doubts = new ArrayList<>(of(kind, fact));
        Noted.of(version).forEach(noted -> doubts.add(Text.of("register.doubt.noted", noted)));
        return doubts;
    }

    static List<Text> of(Kind<?> kind, Fact fact) {
        List<Text> doubts = new ArrayList<>(fact.doubts());
        Columns columns = Columns.of(kind);
        years(columns.all(), fact).forEach(doubts::add);
        columns.lists().forEach(list -> {
            if (list.list().of(fact) instanceof List<?> rows) {
                rows.forEach(row -> years(list.columns(), row).forEach(doubts::add));
            }
        });
        return doubts;
    }

    /** A year that is more likely a slip of the finger. */
    private static Stream<Text> years(List<Column> columns, Object record) {
        return columns.stream()
                .filter(column -> column.scalar() == Scalar.DATE)
                .filter(column ->
                        column.value(record) instanceof LocalDate day && (day.getYear() < 1950 || day.getYear() > 2100))
                .map(column -> Text.of("register.import.year", column.name(), column.text(record)));
    }
}
