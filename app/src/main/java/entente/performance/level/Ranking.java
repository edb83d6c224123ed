package entente.performance.level;

import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Which case of all, in the order of their times, speaks for a percentile.
 *
 * @param percent above 0, up to 100
 */
public record Ranking(BigDecimal percent, Manner manner) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Half of the cases took less, half more; between the two middle ones where their number is even. */
    public static final Ranking MEDIAN = new Ranking(BigDecimal.valueOf(50), Manner.LINEAR);

    /** What stands between two cases. */
    public enum Manner {
        /** Nothing: the smallest time within which that share of the cases stayed. */
        NEAREST_RANK,
        /** A straight line from one to the next. */
        LINEAR
    }

    public Ranking {
        Refused.unless(
                percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0,
                "percentile",
                "performance.level.percentile",
                percent);
    }

    /** The place of the lower case that counts, from 1, among so many. */
    public long place(long cases) {
        return switch (manner) {
            case NEAREST_RANK ->
                percent.multiply(BigDecimal.valueOf(cases))
                        .divide(HUNDRED, 0, RoundingMode.CEILING)
                        .longValueExact();
            case LINEAR -> position(cases).longValue() + 1;
        };
    }

    /** The value between the case at {@link #place} and the next. */
    public Fraction between(long cases, long lower, long upper) {
        BigDecimal share = manner == Manner.NEAREST_RANK
                ? BigDecimal.ZERO
                : position(cases).remainder(BigDecimal.ONE);
        BigDecimal value = BigDecimal.valueOf(lower)
                .add(share.multiply(BigDecimal.valueOf(upper).subtract(BigDecimal.valueOf(lower))));
        return new Fraction(value, BigDecimal.ONE);
    }

    private BigDecimal position(long cases) {
        return percent.multiply(BigDecimal.valueOf(cases - 1)).movePointLeft(2);
    }
}
