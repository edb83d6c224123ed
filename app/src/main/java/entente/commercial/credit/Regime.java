package entente.commercial.credit;

import entente.kernel.Money;
import entente.kernel.Percent;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How a default becomes money, before multiplier and caps (formulae 4.4). All amounts are unrounded and in the currency of the charges.
 */
public sealed interface Regime {
    /**
     * A x B x C: the category's allocation of the pool, the level's share in the category, the amount at risk.
     *
     * @see <a href="https://lawinsider.com/clause/service-level-credits/_2">the clause whose example gives 2,000</a>
     */
    record Pool(Percent allocation, Percent share) implements Regime {}

    /** The level's weighting factor times the amount at risk. */
    record Weighting(Percent factor) implements Regime {}

    /** Points for each default; the month's points together name a share of the charges. */
    record Points(BigDecimal missed, BigDecimal belowFloor) implements Regime {
        BigDecimal of(Judged month) {
            return month.outcome() == LevelOutcome.EXPECTED_MISSED ? missed : belowFloor;
        }
    }

    /**
     * A share of the charges by how deep the miss is, in points of the measured unit below (or above) what was expected.
     *
     * @param bands from the least depth on, each up to the next
     */
    record Graduated(List<Step> bands) implements Regime {
        public Graduated {
            bands = bands.stream().sorted(Comparator.comparing(Step::from)).toList();
        }
    }

    /** The same amount for every event that was missed, or for the default where events are not told. */
    record Fixed(Money each) implements Regime {}

    /** Liquidated damages: an amount for each day late, up to a limit that stands apart from the amount at risk. */
    record Damages(Money aDay, Money limit) implements Regime {}

    /**
     * Where a step of a table begins, and the share of the month's charges from there on.
     *
     * @param from included
     */
    record Step(BigDecimal from, Percent share) {
        /** The share of the last step that is reached; none below the first. */
        static Percent reached(List<Step> steps, BigDecimal value) {
            return steps.stream()
                    .filter(step -> value.compareTo(step.from) >= 0)
                    .max(Comparator.comparing(Step::from))
                    .map(Step::share)
                    .orElse(Percent.of(0));
        }
    }

    /** Whether its credits share the month's amount at risk with the others. */
    default boolean isAtRisk() {
        return !(this instanceof Damages);
    }

    /** The credit of one month in default, unrounded; points are turned into money by the table of the whole month, not here. */
    default BigDecimal base(Judged month, BigDecimal atRisk, BigDecimal charges) {
        return switch (this) {
            case Pool p -> share(p.allocation, share(p.share, atRisk));
            case Weighting w -> share(w.factor, atRisk);
            case Points points -> BigDecimal.ZERO;
            case Graduated g -> share(Step.reached(g.bands, depth(month)), charges);
            case Fixed f -> f.each.amount().multiply(month.counted().missed().orElse(BigDecimal.ONE));
            case Damages d -> d.aDay.amount().multiply(month.counted().missed().orElse(BigDecimal.ZERO));
        };
    }

    /** How far the value, as it is compared, lies on the worse side of what was expected; a month without a report is missed in full. */
    private static BigDecimal depth(Judged month) {
        LevelTerms terms = month.of().terms();
        BigDecimal value = month.value().orElse(terms.higherIsBetter() ? BigDecimal.ZERO : terms.expected());
        return terms.expected().subtract(terms.by().counted(value)).abs();
    }

    /** Exactly that share of an amount. */
    static BigDecimal share(Percent share, BigDecimal amount) {
        return amount.multiply(share.points()).movePointLeft(2);
    }
}
