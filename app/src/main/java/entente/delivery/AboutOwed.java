package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Ref;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact about what the client owes, of one of the three sorts or of several together. */
public sealed interface AboutOwed permits ReliefProposal, ReliefClaim {
    @Nullable
    Ref<ClientDependency> dependency();

    @Nullable
    Ref<InformationRequest> informationRequest();

    @Nullable
    Ref<Approval> approval();

    default boolean isAbout(Ref<? extends Owed> owed) {
        return Stream.of(dependency(), informationRequest(), approval()).anyMatch(owed::equals);
    }

    /** Refuses what is about nothing. */
    static void demand(
            @Nullable Ref<ClientDependency> dependency,
            @Nullable Ref<InformationRequest> informationRequest,
            @Nullable Ref<Approval> approval) {
        boolean any = Stream.of(dependency, informationRequest, approval).anyMatch(Objects::nonNull);
        Refused.unless(any, "dependency", "delivery.refused.nothinglate");
    }
}
