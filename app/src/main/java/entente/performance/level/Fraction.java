package entente.performance.level;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quotient that is not rounded until somebody asks for it, so that what stands on a boundary is judged as what it is. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {
    /** Decimals of a value as it is shown and sent. */
    public static final int SHOWN = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a fraction needs something to divide by, not " + denominator);
        }
    }

    public static Fraction percent(BigDecimal part, BigDecimal whole) {
        return new Fraction(part.multiply(HUNDRED), whole);
    }

    public int compareTo(BigDecimal other) {
        return numerator.compareTo(other.multiply(denominator));
    }

    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return numerator.divide(denominator, decimals, mode);
    }

    /** To ten decimals, without trailing zeros. */
    public BigDecimal value() {
        BigDecimal value = rounded(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
