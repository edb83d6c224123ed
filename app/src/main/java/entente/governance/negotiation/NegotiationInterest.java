package entente.governance.negotiation;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side needs from a deal, whatever the deal (004-06). Both sides are asked, and neither sees the other's before its own is given.
 *
 * @param interests what it needs and why it matters
 * @param gives what would cost it little and may be worth much to the other side
 */
public record NegotiationInterest(
        Ref<Negotiation> about,
        LocalDate saidOn,
        String interests,
        @Nullable String gives) implements Fact {
    public NegotiationInterest {
        Refused.unless(!interests.isBlank(), "interests", "governance.refused.blank");
    }
}
