package entente.performance.level;

import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * When a figure is good enough.
 *
 * @param expected percent, seconds of business time or a number, as the reckoning has it; none where only measured
 * @param minimum the floor below the expectation
 * @param inclusive whether the boundary itself is good enough
 * @param decimals to which the contract rounds before it compares; none where it compares what was measured
 */
public record Goal(
        @Nullable BigDecimal expected,
        @Nullable BigDecimal minimum,
        Better better,
        boolean inclusive,
        @Nullable Integer decimals) {
    private static final int MOST_DECIMALS = 9;

    public Goal {
        Refused.unless(
                decimals == null || (0 <= decimals && decimals <= MOST_DECIMALS),
                "decimals",
                "performance.level.decimals",
                decimals == null ? 0 : decimals);
        if (expected != null && minimum != null) {
            int order = minimum.compareTo(expected);
            Refused.unless(
                    better == Better.HIGHER ? order <= 0 : order >= 0,
                    "minimum",
                    "performance.level.minimum",
                    minimum,
                    expected);
        }
    }

    /** The same for cases that have levels of their own. */
    Goal with(@Nullable BigDecimal ownExpected, @Nullable BigDecimal ownMinimum) {
        return new Goal(
                ownExpected == null ? expected : ownExpected,
                ownMinimum == null ? minimum : ownMinimum,
                better,
                inclusive,
                decimals);
    }

    public Standing judge(Fraction value) {
        BigDecimal wanted = expected;
        BigDecimal floor = minimum;
        if (wanted == null && floor == null) {
            return Standing.NO_LEVEL;
        }
        if (wanted != null && reaches(value, wanted)) {
            return Standing.MET;
        }
        if (floor == null) {
            return Standing.MISSED;
        }
        if (!reaches(value, floor)) {
            return Standing.BELOW_MINIMUM;
        }
        return wanted == null ? Standing.MET : Standing.MISSED;
    }

    private boolean reaches(Fraction value, BigDecimal boundary) {
        int order = decimals == null
                ? value.compareTo(boundary)
                : value.rounded(decimals, RoundingMode.HALF_UP).compareTo(boundary);
        return order == 0 ? inclusive : (order > 0) == (better == Better.HIGHER);
    }
}
