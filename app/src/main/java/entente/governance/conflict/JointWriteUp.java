package entente.governance.conflict;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What both sides wrote down together of a conflict before it climbs: what happened, why, and what is left to decide (001-05).
 *
 * @param facts what both agree has happened
 * @param cause where both think it comes from
 * @param open what they cannot settle between them
 * @param tried what was tried already
 * @param clientBy who wrote it for the client
 * @param providerBy who wrote it for the provider
 */
public record JointWriteUp(
        Ref<SideConflict> conflict,
        LocalDate writtenOn,
        String facts,
        @Nullable String cause,
        String open,
        @Nullable String tried,
        String clientBy,
        String providerBy)
        implements Fact {
    public JointWriteUp {
        Refused.unless(!facts.isBlank(), "facts", "governance.refused.blank");
        Refused.unless(!open.isBlank(), "open", "governance.refused.blank");
        Refused.unless(!clientBy.isBlank(), "clientBy", "governance.refused.bothwrote");
        Refused.unless(!providerBy.isBlank(), "providerBy", "governance.refused.bothwrote");
    }
}
