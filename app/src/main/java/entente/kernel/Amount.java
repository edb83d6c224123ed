package entente.kernel;

import java.math.BigDecimal;

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

    public static Amount days(long calendarDays) {
        return new Amount(BigDecimal.valueOf(calendarDays), Unit.CALENDAR_DAYS);
    }

    public static Amount workingDays(long days) {
        return new Amount(BigDecimal.valueOf(days), Unit.WORKING_DAYS);
    }
}
