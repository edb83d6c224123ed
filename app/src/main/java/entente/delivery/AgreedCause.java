package entente.delivery;

import entente.kernel.Shares;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What both sides agree was the cause of a change; until both signed, the cause is unknown, whatever either claims.
 *
 * @param about the change, whose own version and signatures stay as they are
 * @param days working days it cost
 * @param reason the one that weighs most
 */
public record AgreedCause(
        Ref<ChangeRequest> about,
        Shares shares,
        @Nullable Integer days,
        ChangeReason reason,
        @Nullable String because,
        @Nullable Document evidence)
        implements Fact {
    public AgreedCause {
        CauseClaim.agree(shares, reason);
    }
}
