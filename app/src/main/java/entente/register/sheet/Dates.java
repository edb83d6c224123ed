package entente.register.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and moments under one dialect; a day no calendar has is refused with what that month allows. */
final class Dates {
    private static final Pattern PACKED = Pattern.compile("(?:19|20)\\d{6}");
    private static final int LAST_YEAR = 9999;

    private final Dialect dialect;

    Dates(Dialect dialect) {
        this.dialect = dialect;
    }

    Outcome<LocalDate> day(Cell cell) {
        return switch (read(cell)) {
            case Outcome.Right<Read>(Read(LocalDateTime at, ZoneOffset _)) ->
                at.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? Outcome.of(at.toLocalDate())
                        : Outcome.wrong("sheet.date.time", at.toLocalDate().toString());
            case Outcome.Wrong<Read>(var what, var right) -> new Outcome.Wrong<>(what, right);
        };
    }

    Outcome<LocalDateTime> moment(Cell cell) {
        return switch (read(cell)) {
            case Outcome.Right<Read>(Read(LocalDateTime at, ZoneOffset _)) -> Outcome.of(at);
            case Outcome.Wrong<Read>(var what, var right) -> new Outcome.Wrong<>(what, right);
        };
    }

    Outcome<Instant> instant(Cell cell, ZoneId zone) {
        return switch (read(cell)) {
            case Outcome.Right<Read>(Read(LocalDateTime at, ZoneOffset offset)) ->
                Outcome.of(offset == null ? at.atZone(zone).toInstant() : at.toInstant(offset));
            case Outcome.Wrong<Read>(var what, var right) -> new Outcome.Wrong<>(what, right);
        };
    }

    private record Read(LocalDateTime at, @Nullable ZoneOffset offset) {}

    private Outcome<Read> read(Cell cell) {
        return switch (cell) {
            case Cell.Day day -> Outcome.of(new Read(day.on().atStartOfDay(), null));
            case Cell.Moment moment -> Outcome.of(new Read(moment.at(), null));
            case Cell.Words words -> read(words.text().strip());
            case Cell.Numeric number -> serial(number.value());
            case Cell.Blank _ -> Outcome.wrong("sheet.value.empty");
            case Cell.Fault fault -> Outcome.wrong("sheet.value.fault", fault.code());
            case Cell.Share _, Cell.YesNo _ -> Outcome.wrong("sheet.date.none");
        };
    }

    private Outcome<Read> read(String text) {
        DateForm form = DateForm.of(text);
        if (form != null) {
            return read(form);
        }
        NumberForm number = NumberForm.of(text);
        BigDecimal serial = number == null ? null : number.value(dialect.decimal());
        if (dialect.serials() != Serials.NONE && serial != null) {
            return serial(serial);
        }
        if (PACKED.matcher(text).matches()) {
            int digits = Integer.parseInt(text);
            return date(digits / 10_000, digits / 100 % 100, digits % 100, LocalTime.MIDNIGHT, null);
        }
        return Outcome.wrong("sheet.date.none");
    }

    private Outcome<Read> read(DateForm written) {
        DateForm form = written.in(dialect.dates());
        if (!written.possible(dialect.dates()) && form.open() && form.turned().month() <= 12) {
            return Outcome.wrong(
                    "sheet.date.order",
                    dialect.dates().text(),
                    "%04d-%02d-%02d".formatted(form.year(), form.day(), form.month()));
        }
        return date(
                form.year(),
                form.month(),
                form.day(),
                form.time() == null ? LocalTime.MIDNIGHT : form.time(),
                form.offset());
    }

    private Outcome<Read> date(int year, int month, int day, LocalTime time, @Nullable ZoneOffset offset) {
        if (month < 1 || month > 12 || year < 1 || year > LAST_YEAR) {
            return Outcome.wrong("sheet.date.month", month);
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            return Outcome.wrong("sheet.date.day", month, Integer.toString(year), days);
        }
        return Outcome.of(new Read(LocalDate.of(year, month, day).atTime(time), offset));
    }

    private Outcome<Read> serial(BigDecimal serial) {
        return switch (dialect.serials()) {
            case NONE -> Outcome.wrong("sheet.date.serial");
            case SINCE_1900, SINCE_1904 ->
                SerialDates.moment(serial, dialect.serials() == Serials.SINCE_1904)
                        .<Outcome<Read>>map(at -> Outcome.of(new Read(at, null)))
                        .orElseGet(() -> Outcome.wrong("sheet.date.none"));
        };
    }
}
