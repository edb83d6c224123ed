package entente.learning.innovation;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * What the other side says to a proposal; nobody answers its own.
 *
 * @param side who answers
 * @param because why, so that the next proposal fits better
 */
public record ProposalAnswer(
        Ref<Proposal> proposal, Side side, ProposalDecision decision, LocalDate answeredOn, String because)
        implements Fact {
    public ProposalAnswer {
        Refused.unless(!because.isBlank(), "because", "learning.refused.blank");
    }
}
