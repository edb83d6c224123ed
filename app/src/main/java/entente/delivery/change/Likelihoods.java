package entente.delivery.change;

import entente.delivery.ChangeState;
import entente.kernel.Percent;
import entente.signal.Policy;
import entente.signal.Term;
import java.util.List;
import java.util.stream.Stream;

/** How likely a change that waits is to be agreed, where neither side says: by how far it has come, as the policy has it. */
public record Likelihoods(Percent asked, Percent assessed, Percent negotiated, Percent accepted) {
    private static final String OURS = "signal.source.ours";

    static final Term<Percent> ASKED = Term.percent("000-A5.likely.asked", "25", OURS);
    static final Term<Percent> ASSESSED = Term.percent("000-A5.likely.assessed", "50", OURS);
    static final Term<Percent> NEGOTIATED = Term.percent("000-A5.likely.negotiated", "75", OURS);
    static final Term<Percent> ACCEPTED = Term.percent("000-A5.likely.accepted", "90", OURS);
    static final List<Term<Percent>> TERMS = List.of(ASKED, ASSESSED, NEGOTIATED, ACCEPTED);

    public static Likelihoods of(Policy policy) {
        return new Likelihoods(policy.of(ASKED), policy.of(ASSESSED), policy.of(NEGOTIATED), policy.of(ACCEPTED));
    }

    /** What a side said where one did, the provider before the client. */
    Percent of(ChangeCase change) {
        return change.impacts().stream()
                .flatMap(impact -> Stream.ofNullable(impact.fact().likelihood()))
                .findFirst()
                .orElseGet(() -> of(change.state()));
    }

    Percent of(ChangeState state) {
        return switch (state) {
            case ASKED -> asked;
            case ASSESSED -> assessed;
            case NEGOTIATED -> negotiated;
            case ACCEPTED, IMPLEMENTED, CLOSED -> accepted;
            case DECLINED, DROPPED -> Percent.of(0);
        };
    }
}
