package entente.commercial.credit;

import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a value is held against what is expected of it; the contract states it (formulae 4.2).
 *
 * @param inclusive whether the edge itself is met
 * @param decimals to which a value is rounded, half up, before it is compared; unrounded where the contract names none
 */
public record Comparison(
        boolean higherIsBetter, boolean inclusive, @Nullable Integer decimals) {
    /** Unrounded, the edge met, and a value has to reach it. */
    public static final Comparison HIGHER = new Comparison(true, true, null);

    /** Unrounded, the edge met, and a value must not go above it. */
    public static final Comparison LOWER = new Comparison(false, true, null);

    private static final int MOST_DECIMALS = 9;

    public Comparison {
        Refused.unless(
                decimals == null || (0 <= decimals && decimals <= MOST_DECIMALS),
                "decimals",
                "performance.level.decimals",
                Objects.requireNonNullElse(decimals, 0));
    }

    /** What of a value counts: the value, or as the contract rounds it. */
    BigDecimal counted(BigDecimal value) {
        return decimals == null ? value : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    boolean reaches(BigDecimal value, BigDecimal edge) {
        int order = counted(value).compareTo(edge);
        return order == 0 ? inclusive : (order > 0) == higherIsBetter;
    }

    /** Whether one level is at least as good as another; levels are as they are signed and never rounded. */
    boolean isNotWorse(BigDecimal level, BigDecimal than) {
        return higherIsBetter ? level.compareTo(than) >= 0 : level.compareTo(than) <= 0;
    }
}
