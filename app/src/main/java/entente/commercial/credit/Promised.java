package entente.commercial.credit;

import entente.commercial.credit.LevelTerms.Scarce;
import entente.kernel.Refused;
import entente.performance.level.Better;
import entente.performance.level.Goal;
import entente.performance.level.ServiceLevel;
import entente.performance.level.Thin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of one level. Where the level is a service level that both signed, it says itself what is expected of it, and all of
 * that is left out here: one number has one place.
 *
 * @param level the code of the measure whose readings tell it, or of a milestone for damages
 * @param higherIsBetter said together with what is expected
 * @param expected left out where a service level says it
 * @param decimals to which a value is rounded before it is compared; unrounded where nothing is said
 * @param inclusive whether the edge itself is met; it is where nothing is said
 * @param minimum the floor; without one each miss of what is expected is a default
 * @param target higher than expected, which earns a credit back or a bonus
 * @param stableOn the first day after stabilisation; before it nothing has a consequence
 */
public record Promised(
        String level,
        @Nullable Boolean higherIsBetter,
        @Nullable BigDecimal expected,
        @Nullable Integer decimals,
        @Nullable Boolean inclusive,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal target,
        @Nullable BigDecimal leastVolume,
        @Nullable Scarce whenScarce,
        @Nullable LocalDate stableOn) {
    public Promised {
        Refused.unless(!level.isBlank(), "level", "commercial.refused.blank");
        boolean whole = (expected == null) == (higherIsBetter == null);
        Refused.unless(whole, "higherIsBetter", "commercial.credit.refused.direction", level);
        Refused.unless(
                expected != null
                        || (decimals == null
                                && inclusive == null
                                && minimum == null
                                && leastVolume == null
                                && whenScarce == null),
                "expected",
                "commercial.credit.refused.elsewhere",
                level);
        if (expected != null && higherIsBetter != null) {
            Comparison by = by(higherIsBetter, inclusive, decimals);
            terms(level, by, expected, minimum, target, leastVolume, whenScarce, stableOn);
        }
    }

    /** A level whose service level says what is expected of it. */
    public static Promised elsewhere(String level, @Nullable BigDecimal target, @Nullable LocalDate stableOn) {
        return new Promised(level, null, null, null, null, null, target, null, null, stableOn);
    }

    /** The same with other levels, for trying them out; a target that would lie on the wrong side is left out. */
    public Promised expecting(BigDecimal anew, @Nullable BigDecimal floor) {
        BigDecimal kept = terms().map(known -> known.expecting(anew, floor))
                .flatMap(tried -> Optional.ofNullable(tried.target()))
                .orElse(null);
        return new Promised(
                level, higherIsBetter, anew, decimals, inclusive, floor, kept, leastVolume, whenScarce, stableOn);
    }

    /** Whether it is in per cent and better the nearer to 100, so that there is a way left to improve. */
    boolean isShare() {
        return expected != null
                && Boolean.TRUE.equals(higherIsBetter)
                && expected.signum() > 0
                && expected.compareTo(Measured.HUNDRED) <= 0;
    }

    /** Empty where a service level says it. */
    Optional<LevelTerms> terms() {
        return expected == null || higherIsBetter == null
                ? Optional.empty()
                : Optional.of(terms(
                        level,
                        by(higherIsBetter, inclusive, decimals),
                        expected,
                        minimum,
                        target,
                        leastVolume,
                        whenScarce,
                        stableOn));
    }

    /** What the service level expects, with the target and the day of these terms; a target on the wrong side of it is none. */
    Promised saidBy(ServiceLevel of) {
        Goal goal = of.terms().goal();
        BigDecimal expects = goal.expected();
        if (expects == null) {
            return this;
        }
        boolean higher = goal.better() == Better.HIGHER;
        boolean beyond = target != null && (higher ? target.compareTo(expects) >= 0 : target.compareTo(expects) <= 0);
        // pooled and unrated months are told as such by whoever measured; only the one miss is left to say
        boolean oneMiss = of.terms().volume().otherwise() == Thin.ONE_MISS;
        return new Promised(
                level,
                higher,
                expects,
                goal.decimals(),
                goal.inclusive() ? null : Boolean.FALSE,
                goal.minimum(),
                beyond ? target : null,
                oneMiss ? BigDecimal.valueOf(of.terms().volume().least()) : null,
                oneMiss ? Scarce.ONE_MISS_ALLOWED : null,
                stableOn);
    }

    private static Comparison by(boolean higher, @Nullable Boolean inclusive, @Nullable Integer decimals) {
        return new Comparison(higher, !Boolean.FALSE.equals(inclusive), decimals);
    }

    private static LevelTerms terms(
            String level,
            Comparison by,
            BigDecimal expected,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal target,
            @Nullable BigDecimal leastVolume,
            @Nullable Scarce whenScarce,
            @Nullable LocalDate stableOn) {
        return new LevelTerms(
                level,
                true,
                by,
                expected,
                minimum,
                target,
                leastVolume,
                Objects.requireNonNullElse(whenScarce, Scarce.NOT_SCORED),
                stableOn == null ? null : YearMonth.from(stableOn));
    }
}
