package entente.learning.innovation;

import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An incentive for new ideas that is in use (003-37).
 *
 * @param what how it works here, in a sentence
 * @param endedOn the last day it was in use
 * @param clause where it is written
 */
public record InnovationIncentive(
        String code,
        IncentiveMechanism mechanism,
        String what,
        LocalDate inUseOn,
        @Nullable LocalDate endedOn,
        @Nullable Document clause)
        implements Fact {
    public InnovationIncentive {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!what.isBlank(), "what", "learning.refused.blank");
        Refused.unless(
                endedOn == null || !endedOn.isBefore(inUseOn),
                "endedOn",
                "learning.refused.before",
                endedOn == null ? "" : endedOn,
                inUseOn);
    }

    /** Whether it is in use on the day. */
    public boolean holds(LocalDate day) {
        return !inUseOn.isAfter(day) && (endedOn == null || !endedOn.isBefore(day));
    }
}
