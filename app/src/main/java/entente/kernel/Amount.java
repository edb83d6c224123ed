package entente.kernel;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number with its unit, unrounded; rounding happens where it is shown. */
public record Amount(BigDecimal value, Unit unit) {
    public static Amount of(Money money) {
        return new Amount(money.amount(), Unit.money(money.currency()));
    }

    public static Amount count(long value) {
        return new Amount(BigDecimal.valueOf(value), Unit.COUNT);
    }

    public static Amount percent(BigDecimal points) {
        return new Amount(points, Unit.PERCENT);
    }

    /** A part of a whole that is not nothing, in percent, unrounded. */
    public static Amount share(long part, long whole) {
        return percent(BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    public static Amount days(long calendarDays) {
        return new Amount(BigDecimal.valueOf(calendarDays), Unit.CALENDAR_DAYS);
    }

    public static Amount workingDays(long days) {
        return new Amount(BigDecimal.valueOf(days), Unit.WORKING_DAYS);
    }
}
