package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * Drafted by the system in the client's own book when the client is late: should the provider get relief? It moves nothing, and only
 * the client knows of it; what the client decides is a {@link ReliefDecision}.
 *
 * @param code of what came late
 * @param decideOn the day by which the client had better decide
 */
public record ReliefProposal(String code, Ref<ClientDependency> dependency, LocalDate draftedOn, LocalDate decideOn)
        implements Fact {
    public ReliefProposal {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!decideOn.isBefore(draftedOn), "decideOn", "delivery.refused.ends", draftedOn, decideOn);
    }
}
