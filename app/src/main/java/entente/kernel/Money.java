package entente.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in one currency, always at that currency's own scale (2 decimals for EUR, none for JPY).
 * Rounding is never silent: an amount with more decimals is refused, and {@link #rounded} names how it rounds.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    public Money {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        Refused.unless(
                amount.stripTrailingZeros().scale() <= digits,
                "amount",
                "kernel.money.decimals",
                amount.toPlainString(),
                currency.getCurrencyCode(),
                digits);
        amount = amount.setScale(digits, RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The nearest amount the currency can pay, by the given rule (contracts usually say HALF_UP). */
    public static Money rounded(BigDecimal amount, Currency currency, RoundingMode how) {
        return new Money(amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), how), currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(inMine(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inMine(other)), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public int signum() {
        return amount.signum();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inMine(other));
    }

    private BigDecimal inMine(Money other) {
        Refused.unless(
                currency.equals(other.currency),
                "currency",
                "kernel.money.currencies",
                currency.getCurrencyCode(),
                other.currency.getCurrencyCode());
        return other.amount;
    }
}
