package entente.commercial.credit;

import java.math.BigDecimal;

/**
 * What a credit came to after one step of its computation; an amount of money is unrounded until it is posted.
 *
 * @param value in the level's own unit while it is measured, then in the currency of the charges
 */
public record CreditStep(CreditStage stage, BigDecimal value) {

    /** The steps in the order in which they are taken (formulae 4.4). */
    public enum CreditStage {
        MEASURED,
        RELIEVED,
        BASE,
        ONE_INCIDENT,
        MULTIPLIED,
        LEVEL_CAP,
        MONTH_CAP,
        YEAR_CAP,
        POSTING;

        /** Whether it counts in money; before that in the level's own unit. */
        public boolean isMoney() {
            return compareTo(BASE) >= 0;
        }
    }
}
