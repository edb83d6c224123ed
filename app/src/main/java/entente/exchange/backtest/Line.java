package entente.exchange.backtest;

import entente.kernel.Text;
import entente.register.sheet.Problem;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;

/** One line of a history: values by the names of their columns. What cannot be read is noted as a problem and reads as not known. */
record Line(Sheet sheet, Row row, List<Problem> problems) {
    /** What stands there; empty where nothing does or the column does not exist. */
    String text(String column) {
        OptionalInt at = sheet.header().column(column);
        return at.isEmpty() ? "" : row.cell(at.getAsInt()).plain().strip();
    }

    /** What stands there and must not be empty. */
    String name(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(column, "exchange.backtest.empty");
        }
        return text;
    }

    /** A number with a decimal point, 0 or more; not a number where nothing stands there. */
    double amount(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            double amount = Double.parseDouble(text);
            if (amount >= 0 && amount < Double.MAX_VALUE) {
                return amount;
            }
            refuse(column, "exchange.backtest.negative");
        } catch (NumberFormatException notOne) {
            refuse(column, "exchange.backtest.number");
        }
        return Double.NaN;
    }

    /** A number that must be known and above 0. */
    double size(String column) {
        double amount = amount(column);
        if (!(amount > 0)) {
            refuse(column, "exchange.backtest.size");
        }
        return amount;
    }

    /** A day, with its time where it has one; midnight of the first day of all where nothing can be read. */
    LocalDateTime moment(String column) {
        String text = name(column);
        try {
            return text.length() > 10
                    ? LocalDateTime.parse(text.replace(' ', 'T'))
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException notOne) {
            refuse(column, "exchange.backtest.day");
            return LocalDateTime.MIN;
        }
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** Notes that a value cannot be; the key with {@code .right} says what would be right. */
    void refuse(String column, String key, Object... args) {
        problems.add(new Problem(
                sheet.name(), row.number(), column, text(column), Text.of(key, args), Text.of(key + ".right", args)));
    }
}
