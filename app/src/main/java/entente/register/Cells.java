package entente.register;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.register.sheet.Amounted;
import entente.register.sheet.Cell;
import entente.register.sheet.Outcome;
import entente.register.sheet.Reading;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the cells of a table as the texts of columns, in the table's dialect; a choice may be named in any language. */
final class Cells {
    /** What clears a value on amendment, where an empty cell leaves it. */
    static final String NONE = "(none)";

    private final Reading reading;
    private final ZoneId zone;
    private final List<Words> languages;
    private final Map<Column, Map<String, String>> choices = new HashMap<>();

    Cells(Reading reading, ZoneId zone, List<Words> languages) {
        this.reading = reading;
        this.zone = zone;
        this.languages = languages;
    }

    /** The text of a cell that is not blank. */
    Outcome<String> text(Column column, Cell cell, Map<String, String> beside) {
        if (cell instanceof Cell.Words(String words) && words.strip().equals(NONE)) {
            return Outcome.of(NONE);
        }
        return switch (column.scalar()) {
            case TEXT, ADDRESS, REF, CURRENCY, RATING -> reading.text(cell);
            case CHOICE ->
                then(
                        reading.text(cell),
                        text -> choices.computeIfAbsent(column, none -> new HashMap<>())
                                .computeIfAbsent(text, said -> choice(column, said)));
            case WHOLE ->
                then(reading.number(cell), number -> number.stripTrailingZeros().toPlainString());
            case DECIMAL -> amount(column, cell, beside);
            case PERCENT ->
                then(reading.percent(cell), percent -> percent.points().toPlainString());
            case YES_NO -> then(reading.yesNo(cell), yes -> Boolean.toString(yes));
            case DATE -> then(reading.day(cell), day -> day.toString());
            case INSTANT -> then(reading.instant(cell, zone), at -> at.toString());
        };
    }

    /** An amount may bring its currency along, as in 48,000 EUR. */
    private Outcome<String> amount(Column column, Cell cell, Map<String, String> beside) {
        if (column.partName().isEmpty()) {
            return then(reading.number(cell), BigDecimal::toPlainString);
        }
        return switch (reading.amount(cell)) {
            case Outcome.Wrong<Amounted>(Text what, Text right) -> new Outcome.Wrong<>(what, right);
            case Outcome.Right<Amounted>(Amounted(BigDecimal value, String currency)) -> {
                if (!currency.isEmpty()) {
                    beside.putIfAbsent(column.component().name() + ".currency", currency);
                }
                yield Outcome.of(value.toPlainString());
            }
        };
    }

    private String choice(Column column, String said) {
        for (Object constant : column.component().java().getEnumConstants()) {
            for (Words words : languages) {
                if (words.show(constant).equalsIgnoreCase(said.strip())) {
                    return ((Enum<?>) constant).name();
                }
            }
        }
        return said;
    }

    private static <T> Outcome<String> then(Outcome<T> outcome, Function<T, String> text) {
        return switch (outcome) {
            case Outcome.Right<T>(T value) -> Outcome.of(text.apply(value));
            case Outcome.Wrong<T>(Text what, Text right) -> new Outcome.Wrong<>(what, right);
        };
    }
}
