package entente.commercial.credit;

import entente.commercial.credit.LevelTerms.Scarce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of one level.
 *
 * @param level the code of the measure whose readings tell it, or of a milestone for damages
 * @param minimum the floor; without one each miss of what is expected is a default
 * @param target higher than expected, which earns a credit back or a bonus
 * @param stableOn the first day after stabilisation; before it nothing has a consequence
 */
public record Promised(
        String level,
        boolean higherIsBetter,
        BigDecimal expected,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal target,
        @Nullable BigDecimal leastVolume,
        @Nullable Scarce whenScarce,
        @Nullable LocalDate stableOn) {
    public Promised {
        terms(level, higherIsBetter, expected, minimum, target, leastVolume, whenScarce, stableOn);
    }

    /** The same with other levels, for trying them out; a target that would lie on the wrong side is left out. */
    public Promised expecting(BigDecimal anew, @Nullable BigDecimal floor) {
        LevelTerms tried = terms().expecting(anew, floor);
        return new Promised(level, higherIsBetter, anew, floor, tried.target(), leastVolume, whenScarce, stableOn);
    }

    /** Whether it is in per cent and better the nearer to 100, so that there is a way left to improve. */
    boolean isShare() {
        return higherIsBetter && expected.signum() > 0 && expected.compareTo(Measured.HUNDRED) <= 0;
    }

    LevelTerms terms() {
        return terms(level, higherIsBetter, expected, minimum, target, leastVolume, whenScarce, stableOn);
    }

    private static LevelTerms terms(
            String level,
            boolean higherIsBetter,
            BigDecimal expected,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal target,
            @Nullable BigDecimal leastVolume,
            @Nullable Scarce whenScarce,
            @Nullable LocalDate stableOn) {
        return new LevelTerms(
                level,
                true,
                higherIsBetter,
                expected,
                minimum,
                target,
                leastVolume,
                Objects.requireNonNullElse(whenScarce, Scarce.NOT_SCORED),
                stableOn == null ? null : YearMonth.from(stableOn));
    }
}
