package entente.delivery;

import entente.kernel.CauseParty;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Shares;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What one side holds to be the cause of a change; both sides are asked, and neither sees the other's claim before its own is given.
 *
 * @param about the change; a claim never alters it, so no signature lapses by one
 * @param shares how the cause splits
 * @param days working days it cost
 * @param reason the one that weighs most
 */
public record CauseClaim(
        Ref<ChangeRequest> about,
        Shares shares,
        @Nullable Integer days,
        ChangeReason reason,
        @Nullable String because,
        @Nullable Document evidence)
        implements Fact {
    public CauseClaim {
        agree(shares, reason);
    }

    /** The reason that weighs most lies with somebody who has a share. */
    static void agree(Shares shares, ChangeReason reason) {
        Refused.unless(
                reason == ChangeReason.NOT_SAID
                        || shares.share(reason.party()).compareTo(Percent.of(0)) > 0
                        || reason.party() == CauseParty.UNKNOWN,
                "reason",
                "delivery.refused.reason",
                reason,
                reason.party());
    }
}
