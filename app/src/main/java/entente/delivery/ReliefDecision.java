package entente.delivery;

import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the client decided on a relief proposal, in its own book.
 *
 * @param why in the client's own words, for itself
 */
public record ReliefDecision(
        Ref<ReliefProposal> proposal,
        ReliefChoice choice,
        LocalDate decidedOn,
        @Nullable String why) implements Fact {

    /** What a client may do about its own lateness. */
    public enum ReliefChoice {
        OFFER,
        AWAIT_CLAIM,
        NONE
    }
}
