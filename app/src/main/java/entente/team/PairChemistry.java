package entente.team;

import entente.kernel.Refused;
import entente.ledger.Ref;
import entente.ledger.Reserved;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The colour of a pair's chemistry in a quarter (003-34). The system says it once both leaders have answered and both agreed to its being
 * shown; their answers are kept nowhere.
 *
 * @param quarterOn the quarter's first day
 * @param colour of the less happy of the two
 */
public record PairChemistry(Ref<LeadershipPair> pair, LocalDate quarterOn, Colour colour, LocalDate saidOn)
        implements Reserved {

    /** How it looks: green, amber or red. */
    public enum Colour {
        GREEN("87.5"),
        AMBER("50"),
        RED("12.5");

        private final BigDecimal middle;

        Colour(String middle) {
            this.middle = new BigDecimal(middle);
        }

        /** 0 to 100: the middle of what the colour stands for, so that no index gives an answer away. */
        public BigDecimal middle() {
            return middle;
        }
    }

    public PairChemistry {
        Refused.unless(!saidOn.isBefore(quarterOn), "saidOn", "team.refused.quarter", saidOn, quarterOn);
    }

    /** Green is for those who need not act on it: whoever only sponsors hears of the two where somebody has to. */
    @Override
    public boolean isReserved() {
        return colour == Colour.GREEN;
    }
}
