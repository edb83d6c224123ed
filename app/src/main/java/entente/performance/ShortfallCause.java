package entente.performance;

import entente.kernel.Refused;
import entente.kernel.Shares;
import entente.ledger.Fact;
import entente.ledger.Ref;

/**
 * What both sides agree was the cause of a reading below its curve or target; until both signed, the cause is unknown, whatever a rule
 * proposes. Money follows only this.
 */
public record ShortfallCause(Ref<Reading> reading, Shares shares, String because) implements Fact {
    public ShortfallCause {
        Refused.unless(!because.isBlank(), "because", "performance.refused.blank");
    }
}
