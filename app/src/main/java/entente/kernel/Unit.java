package entente.kernel;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts in.
 *
 * @param currency set for MONEY alone
 */
public record Unit(Of of, @Nullable Currency currency) {
    /** The sorts of unit; they decide how many decimals a reader sees. */
    public enum Of {
        RATIO,
        PERCENT,
        COUNT,
        CALENDAR_DAYS,
        WORKING_DAYS,
        MONTHS,
        MONEY
    }

    public static final Unit RATIO = new Unit(Of.RATIO, null);
    public static final Unit PERCENT = new Unit(Of.PERCENT, null);
    public static final Unit COUNT = new Unit(Of.COUNT, null);
    public static final Unit CALENDAR_DAYS = new Unit(Of.CALENDAR_DAYS, null);
    public static final Unit WORKING_DAYS = new Unit(Of.WORKING_DAYS, null);
    public static final Unit MONTHS = new Unit(Of.MONTHS, null);

    public Unit {
        if ((of == Of.MONEY) == (currency == null)) {
            throw new IllegalArgumentException("a currency belongs to money, and to money alone: " + of);
        }
    }

    public static Unit money(Currency currency) {
        return new Unit(Of.MONEY, currency);
    }
}
