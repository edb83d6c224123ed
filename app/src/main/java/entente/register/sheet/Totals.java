package entente.register.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells rows that sum other rows from rows that say something of their own, by the words such rows begin or end with. */
final class Totals {
    private static final Set<String> WORDS = Set.of(
            "total",
            "totals",
            "subtotal",
            "sub-total",
            "sub total",
            "grand total",
            "sum",
            "sums",
            "sum total",
            "summe",
            "zwischensumme",
            "gesamtsumme",
            "gesamt",
            "endsumme",
            "gesamtergebnis",
            "ergebnis",
            "sous-total",
            "total général",
            "somme",
            "totale",
            "subtotale",
            "suma",
            "total general",
            "totaal",
            "subtotaal",
            "eindtotaal",
            "summa",
            "totalt",
            "delsumma",
            "razem");
    /** One of these stands in every such name; asked of every row, so before any pattern. */
    private static final List<String> STEMS = List.of("total", "sum", "ergebnis", "gesamt", "totaal", "somme", "razem");

    private static final Pattern AFTER = Pattern.compile("[\\s:.=Σ]+$");
    private static final Pattern ENDS = Pattern.compile(".* (?:total|totals|subtotal|ergebnis|summe)");
    private static final Pattern BEGINS = Pattern.compile(
            "(?:(?:grand |sub)?total|sum|summe|zwischensumme|sous-total|totale|suma|totaal)(?: (?:for|of|für|pour|per|de|van) .*|:.*)");

    private Totals() {}

    /** Whether the row sums others: it names itself so and holds nothing else but numbers, or little at all. */
    static boolean isTotal(Row row, int width) {
        if (!mayBe(row)) {
            return false;
        }
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty() || !(filled.getFirst() instanceof Cell.Words(String text))) {
            return false;
        }
        String name = AFTER.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        boolean numbersOnly = filled.stream().skip(1).allMatch(Totals::isNumber);
        if (WORDS.contains(name)) {
            return numbersOnly || 2 * filled.size() <= width;
        }
        return (ENDS.matcher(name).matches() || BEGINS.matcher(name).matches())
                && numbersOnly
                && filled.size() > 1
                && filled.size() < width;
    }

    private static boolean mayBe(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!(cell instanceof Cell.Words(String text))) {
                    return false;
                }
                String name = text.toLowerCase(Locale.ROOT);
                return STEMS.stream().anyMatch(name::contains);
            }
        }
        return false;
    }

    private static boolean isNumber(Cell cell) {
        return switch (cell) {
            case Cell.Numeric _, Cell.Share _ -> true;
            case Cell.Words(String text) -> NumberForm.of(text) != null;
            case Cell.Blank _, Cell.Day _, Cell.Moment _, Cell.YesNo _, Cell.Fault _ -> false;
        };
    }
}
