package entente.register.sheet;

import entente.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** One cell of a table as its file types it: a workbook types its cells, a CSV file has nothing but words and blanks. */
public sealed interface Cell {
    /** Nothing was written here. */
    record Blank() implements Cell {}

    /** Text as it was written, blanks at its ends included. */
    record Words(String text) implements Cell {
        public Words {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a cell of no words is Blank");
            }
        }
    }

    /** A number a workbook typed as one. */
    record Numeric(BigDecimal value) implements Cell {}

    /** A number shown with a percent sign, in points: a workbook stores 12.5 % as 0.125. */
    record Share(Percent percent) implements Cell {}

    /** A day without a time. */
    record Day(LocalDate on) implements Cell {}

    /** A day with a time, in whatever zone its writer lived. */
    record Moment(LocalDateTime at) implements Cell {}

    /** A ticked or unticked truth. */
    record YesNo(boolean yes) implements Cell {}

    /** What stands where a value should: the error of a formula, or a date that no calendar has. */
    record Fault(String code) implements Cell {}

    static Cell blank() {
        return new Blank();
    }

    static Cell of(String text) {
        return text.isEmpty() ? blank() : new Words(text);
    }

    /** Whether a reader sees nothing here: no value, or blanks alone. */
    default boolean isBlank() {
        return switch (this) {
            case Blank _ -> true;
            case Words words -> words.text().isBlank();
            case Numeric _, Share _, Day _, Moment _, YesNo _, Fault _ -> false;
        };
    }

    /** The cell in the strict dialect: ISO dates, decimal point, percent in points. */
    default String plain() {
        return switch (this) {
            case Blank _ -> "";
            case Words words -> words.text();
            case Numeric number -> number.value().toPlainString();
            case Share share -> share.percent().points().toPlainString();
            case Day day -> day.on().toString();
            case Moment moment -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.at());
            case YesNo answer -> Boolean.toString(answer.yes());
            case Fault fault -> fault.code();
        };
    }
}
