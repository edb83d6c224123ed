package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Drafted by the system in the client's own book when the client is late: should the provider get relief? It moves nothing, and only
 * the client knows of it; what the client decides is a {@link ReliefDecision}. It is about one of the three sorts of what a client owes.
 *
 * @param code of what came late
 * @param decideOn the day by which the client had better decide
 */
public record ReliefProposal(
        String code,
        @Nullable Ref<ClientDependency> dependency,
        @Nullable Ref<InformationRequest> informationRequest,
        @Nullable Ref<Approval> approval,
        LocalDate draftedOn,
        LocalDate decideOn)
        implements Fact, AboutOwed {
    public ReliefProposal {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        AboutOwed.demand(dependency, informationRequest, approval);
        Refused.unless(!decideOn.isBefore(draftedOn), "decideOn", "delivery.refused.ends", draftedOn, decideOn);
    }

    /** For what came late, whichever sort it is. */
    public static ReliefProposal of(Recorded<? extends Owed> late, LocalDate draftedOn, LocalDate decideOn) {
        return switch (late.fact()) {
            case ClientDependency it ->
                new ReliefProposal(it.code(), new Ref<>(late.id()), null, null, draftedOn, decideOn);
            case InformationRequest it ->
                new ReliefProposal(it.code(), null, new Ref<>(late.id()), null, draftedOn, decideOn);
            case Approval it -> new ReliefProposal(it.code(), null, null, new Ref<>(late.id()), draftedOn, decideOn);
        };
    }
}
