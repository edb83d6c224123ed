package entente.register.sheet;

import entente.kernel.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** Reads the values of cells under one dialect. */
public final class Reading {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> YES =
            Set.of("true", "yes", "y", "1", "x", "✓", "✔", "ja", "wahr", "oui", "vrai", "sì", "si", "sí", "sim");
    private static final Set<String> NO =
            Set.of("false", "no", "n", "0", "-", "nein", "falsch", "non", "faux", "nee", "não");

    private final Dialect dialect;
    private final Dates dates;

    public Reading(Dialect dialect) {
        this.dialect = dialect;
        this.dates = new Dates(dialect);
    }

    /** What a reader sees in the cell; a number keeps no zeros at its end, so that a typed key reads as it was typed. */
    public Outcome<String> text(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> Outcome.of(words.text());
            case Cell.Numeric number -> {
                BigDecimal value = number.value().stripTrailingZeros();
                yield Outcome.of(value.toPlainString());
            }
            case Cell.Day _, Cell.Moment _, Cell.YesNo _, Cell.Share _ -> Outcome.of(cell.plain());
            case Cell.Blank _ -> Outcome.wrong("sheet.value.empty");
            case Cell.Fault fault -> Outcome.wrong("sheet.value.fault", fault.code());
        };
    }

    /** A number; 95 % is 0.95. */
    public Outcome<BigDecimal> number(Cell cell) {
        return switch (read(cell)) {
            case Outcome.Right<NumberRead>(NumberRead(BigDecimal value, boolean percent, String currency)) -> {
                if (!currency.isEmpty()) {
                    yield Outcome.wrong("sheet.number.money", currency);
                }
                yield Outcome.of(percent ? value.divide(HUNDRED, MathContext.DECIMAL128) : value);
            }
            case Outcome.Wrong<NumberRead>(var what, var right) -> new Outcome.Wrong<>(what, right);
        };
    }

    /** An amount, with the currency that may stand around it. */
    public Outcome<Amounted> amount(Cell cell) {
        return switch (read(cell)) {
            case Outcome.Right<NumberRead>(NumberRead(BigDecimal value, boolean percent, String currency)) ->
                percent ? Outcome.wrong("sheet.amount.percent") : Outcome.of(new Amounted(value, currency));
            case Outcome.Wrong<NumberRead>(var what, var right) -> new Outcome.Wrong<>(what, right);
        };
    }

    /** A share in points, with or without its percent sign. */
    public Outcome<Percent> percent(Cell cell) {
        return switch (read(cell)) {
            case Outcome.Right<NumberRead>(NumberRead(BigDecimal value, boolean _, String currency)) ->
                currency.isEmpty() ? Outcome.of(new Percent(value)) : Outcome.wrong("sheet.number.money", currency);
            case Outcome.Wrong<NumberRead>(var what, var right) -> new Outcome.Wrong<>(what, right);
        };
    }

    /** A day; a moment is one only at midnight, so that no time is lost unseen. */
    public Outcome<LocalDate> day(Cell cell) {
        return dates.day(cell);
    }

    /** A moment as it is written, whatever zone may stand behind it. */
    public Outcome<LocalDateTime> moment(Cell cell) {
        return dates.moment(cell);
    }

    /** An instant; a moment without a zone of its own is taken to be in the given one. */
    public Outcome<Instant> instant(Cell cell, ZoneId zone) {
        return dates.instant(cell, zone);
    }

    public Outcome<Boolean> yesNo(Cell cell) {
        String said = cell.plain().strip().toLowerCase(Locale.ROOT);
        return switch (cell) {
            case Cell.YesNo answer -> Outcome.of(answer.yes());
            case Cell.Words _, Cell.Numeric _ when YES.contains(said) -> Outcome.of(true);
            case Cell.Words _, Cell.Numeric _ when NO.contains(said) -> Outcome.of(false);
            case Cell.Blank _ -> Outcome.wrong("sheet.value.empty");
            case Cell.Fault fault -> Outcome.wrong("sheet.value.fault", fault.code());
            case Cell.Words _, Cell.Numeric _, Cell.Share _, Cell.Day _, Cell.Moment _ ->
                Outcome.wrong("sheet.yesno.none");
        };
    }

    private record NumberRead(BigDecimal value, boolean percent, String currency) {}

    private Outcome<NumberRead> read(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> Outcome.of(new NumberRead(number.value(), false, ""));
            case Cell.Share share -> Outcome.of(new NumberRead(share.percent().points(), true, ""));
            case Cell.Words words -> read(words.text());
            case Cell.Blank _ -> Outcome.wrong("sheet.value.empty");
            case Cell.Fault fault -> Outcome.wrong("sheet.value.fault", fault.code());
            case Cell.Day _, Cell.Moment _, Cell.YesNo _ -> Outcome.wrong("sheet.number.none", sample());
        };
    }

    private Outcome<NumberRead> read(String text) {
        NumberForm form = NumberForm.of(text);
        if (form == null) {
            return Outcome.wrong("sheet.number.none", sample());
        }
        BigDecimal value = form.value(dialect.decimal());
        if (value != null) {
            return Outcome.of(new NumberRead(value, form.percent(), form.currency()));
        }
        BigDecimal otherwise =
                form.value(dialect.decimal() == DecimalSign.POINT ? DecimalSign.COMMA : DecimalSign.POINT);
        if (otherwise == null) {
            return Outcome.wrong("sheet.number.none", sample());
        }
        String meant = otherwise.toPlainString().replace('.', dialect.decimal().sign());
        return Outcome.wrong("sheet.number.sign", dialect.decimal().text(), meant);
    }

    private String sample() {
        return "1234" + dialect.decimal().sign() + "56";
    }
}
