package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.team.RoleSeat;
import org.jspecify.annotations.Nullable;

/**
 * One strand of moving work to the provider: the work itself, or the people, knowledge and habits that go with it (003-10).
 *
 * @param project the transition it belongs to, where there is more than one
 * @param owner the seat that answers for it
 */
public record TransitionStream(
        String code,
        String name,
        @Nullable Ref<Project> project,
        StreamNature nature,
        @Nullable Ref<RoleSeat> owner) implements Fact {

    /** Whether knowing how is enough, or people have to change. */
    public enum StreamNature {
        TECHNICAL,
        ADAPTIVE
    }

    public TransitionStream {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!name.isBlank(), "name", "delivery.refused.blank");
    }
}
