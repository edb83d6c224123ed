package entente.commercial.credit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One month of one level as it was judged.
 *
 * @param of what was measured under which terms
 * @param counted what was compared: after relief, and with earlier months of too small a volume
 * @param misses months of the last twelve, this one included, below expected with the minimum met
 * @param reason why it is a default; empty where it is none
 * @param inARow defaults without a scored month between them that was none, this one included; 0 where it is none
 * @param inWindow defaults of the last twelve months, this one included
 * @param continuous whether the defaults amount to a continuous failure
 */
public record Judged(
        LevelMonth of,
        Measured counted,
        LevelOutcome outcome,
        int misses,
        Optional<DefaultReason> reason,
        int inARow,
        int inWindow,
        boolean continuous) {

    /** What makes a month a default. */
    public enum DefaultReason {
        MINIMUM_MISSED,
        EXPECTED_MISSED_OFTEN,
        UNREPORTED
    }

    public boolean isDefault() {
        return reason.isPresent();
    }

    public String level() {
        return of.terms().level();
    }

    /** The value that was compared. */
    public Optional<BigDecimal> value() {
        return counted.value();
    }

    /** Whether the higher target was reached in a month that counts. */
    public boolean reachesTarget() {
        return outcome == LevelOutcome.MET
                && value().filter(of.terms()::meetsTarget).isPresent();
    }
}
