package entente.commercial.credit;

import entente.kernel.Refused;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What both sides agreed of one service level, as it holds in one month.
 *
 * @param level its code
 * @param critical whether a miss costs money; a key measure is reported only
 * @param by how a value is held against the levels
 * @param minimum the floor, on the worse side of what is expected; without one the expected level is the floor, and each miss of it a default
 * @param target higher than expected, which earns a credit back or a bonus
 * @param leastVolume below which a month's value says little; none where it is left out
 * @param whenScarce what the contract says of such a month
 * @param stableFrom the first month after stabilisation; before it nothing has a consequence
 */
public record LevelTerms(
        String level,
        boolean critical,
        Comparison by,
        BigDecimal expected,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal target,
        @Nullable BigDecimal leastVolume,
        Scarce whenScarce,
        @Nullable YearMonth stableFrom) {

    /** What becomes of a month with too small a volume: counted with the next, one miss let pass, or not scored. */
    public enum Scarce {
        POOLED,
        ONE_MISS_ALLOWED,
        NOT_SCORED
    }

    public LevelTerms {
        Refused.unless(!level.isBlank(), "level", "commercial.refused.blank");
        Refused.unless(
                minimum == null || by.isNotWorse(expected, minimum),
                "minimum",
                "commercial.credit.refused.minimum",
                minimum == null ? "" : minimum,
                expected);
        Refused.unless(
                target == null || by.isNotWorse(target, expected),
                "target",
                "commercial.credit.refused.target",
                target == null ? "" : target,
                expected);
        Refused.unless(
                leastVolume == null || leastVolume.signum() > 0,
                "leastVolume",
                "commercial.credit.refused.volume",
                leastVolume == null ? "" : leastVolume);
    }

    /** The same with another expectation and floor, for trying them out. */
    public LevelTerms expecting(BigDecimal anew, @Nullable BigDecimal floor) {
        boolean stillAbove = target == null || by.isNotWorse(target, anew);
        return new LevelTerms(
                level, critical, by, anew, floor, stillAbove ? target : null, leastVolume, whenScarce, stableFrom);
    }

    /** The same with no consequence before a month, or before the later one the terms already name. */
    LevelTerms stableFrom(YearMonth month) {
        YearMonth from = stableFrom != null && stableFrom.isAfter(month) ? stableFrom : month;
        return new LevelTerms(level, critical, by, expected, minimum, target, leastVolume, whenScarce, from);
    }

    public boolean higherIsBetter() {
        return by.higherIsBetter();
    }

    boolean meetsExpected(BigDecimal value) {
        return by.reaches(value, expected);
    }

    boolean meetsMinimum(BigDecimal value) {
        return by.reaches(value, minimum == null ? expected : minimum);
    }

    boolean meetsTarget(BigDecimal value) {
        return target != null && by.reaches(value, target);
    }

    boolean isScarce(BigDecimal volume) {
        return leastVolume != null && volume.compareTo(leastVolume) < 0;
    }

    boolean countsIn(YearMonth month) {
        return stableFrom == null || !month.isBefore(stableFrom);
    }
}
