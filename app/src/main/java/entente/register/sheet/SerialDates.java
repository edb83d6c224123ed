package entente.register.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Dates as spreadsheet programs store them: days, and parts of a day, since a first one. */
final class SerialDates {
    /** Day 0 of the 1900 system for every day after the 29 February 1900 that it counts and that never was. */
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int NEVER_WAS = 60;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);

    private SerialDates() {}

    /** The moment a serial number stands for; empty where no calendar has such a day. */
    static Optional<LocalDateTime> moment(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        int days = serial.intValue();
        long milliseconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(MILLISECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (since1904) {
            return Optional.of(SINCE_1904.plusDays(days).atStartOfDay().plusNanos(milliseconds * 1_000_000));
        }
        if (days == 0 || days == NEVER_WAS) {
            return Optional.empty();
        }
        LocalDate day = SINCE_1900.plusDays(days < NEVER_WAS ? days + 1 : days);
        return Optional.of(day.atStartOfDay().plusNanos(milliseconds * 1_000_000));
    }
}
