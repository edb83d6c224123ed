package entente.register;

import entente.kernel.Text;
import entente.register.sheet.Cell;
import entente.register.sheet.Outcome;
import entente.register.sheet.Reading;
import entente.register.sheet.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a mapping takes from a row: the cell itself, what its words mean here, or what stands for a blank one. */
final class MappedCells {
    private final Reading reading;
    private final Cells cells;

    MappedCells(Reading reading, Cells cells) {
        this.reading = reading;
        this.cells = cells;
    }

    /** The text of one of the kind's columns; empty where the row says nothing of it. */
    Outcome<String> text(MappedRows.Filled one, Row row, Map<String, String> beside) {
        if (!one.take().join().isEmpty()) {
            return Outcome.of(joined(one, row));
        }
        int place = one.place(row);
        if (place < 0) {
            return Outcome.of(one.take().otherwise());
        }
        Cell cell = row.cell(place);
        return one.take().values().isEmpty() ? read(one, cell, beside) : meant(one.take(), cell);
    }

    private static String joined(MappedRows.Filled one, Row row) {
        String text = one.places().stream()
                .map(place -> row.cell(place).plain().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? one.take().otherwise() : text;
    }

    private Outcome<String> meant(Take take, Cell cell) {
        return switch (reading.text(cell)) {
            case Outcome.Wrong<String> wrong -> wrong;
            case Outcome.Right<String>(String word) ->
                take.meaning(word)
                        .<Outcome<String>>map(Outcome::of)
                        .orElseGet(() -> Outcome.wrong(
                                "register.mapping.value",
                                Typed.shown(word.strip()),
                                String.join(", ", take.values().keySet())));
        };
    }

    private Outcome<String> read(MappedRows.Filled one, Cell cell, Map<String, String> beside) {
        if (one.take().day() && one.column().scalar() == Scalar.DATE) {
            return switch (reading.moment(cell)) {
                case Outcome.Wrong<java.time.LocalDateTime>(Text what, Text right) -> new Outcome.Wrong<>(what, right);
                case Outcome.Right<java.time.LocalDateTime>(var at) ->
                    Outcome.of(at.toLocalDate().toString());
            };
        }
        BigDecimal times = one.take().times();
        return switch (cells.text(one.column(), cell, beside)) {
            case Outcome.Wrong<String> wrong -> wrong;
            case Outcome.Right<String>(String text) ->
                times == null || text.equals(Cells.NONE)
                        ? Outcome.of(text.strip())
                        : Outcome.of(plain(new BigDecimal(text).multiply(times)));
        };
    }

    /** Rounds an amount as far as its currency allows decimals, where the mapping says so; what was rounded is named. */
    Optional<Text> round(MappedRows.Filled one, Map<String, String> texts) {
        RoundingMode mode = one.take().round();
        String text = texts.getOrDefault(one.column().name(), "");
        if (mode == null || text.isEmpty() || text.equals(Cells.NONE)) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text);
        BigDecimal rounded = value.setScale(Math.min(Math.max(0, value.scale()), digits(one.column(), texts)), mode);
        texts.put(one.column().name(), plain(rounded));
        return value.compareTo(rounded) == 0
                ? Optional.empty()
                : Optional.of(Text.of("register.mapping.rounded", one.column().name(), text, plain(rounded)));
    }

    private static int digits(Column column, Map<String, String> texts) {
        String code = texts.getOrDefault(column.component().name() + ".currency", "");
        try {
            return code.isEmpty()
                    ? 0
                    : Math.max(0, Currency.getInstance(code.strip()).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            // the currency itself is refused where it is read
            return 0;
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}
