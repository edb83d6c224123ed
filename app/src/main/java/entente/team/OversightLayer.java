package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/** Somebody who looks at a piece of work between the one who does it and the one who decides (000-E10). */
public record OversightLayer(
        Ref<Responsibility> responsibility,
        String name,
        Origin origin,
        @Nullable Ref<RoleSeat> seat) implements Fact {

    /** From where it is looked at. */
    public enum Origin {
        CONTRACT,
        ADMINISTRATION,
        PROJECT,
        QUALITY,
        OTHER
    }

    public OversightLayer {
        Refused.unless(!name.isBlank(), "name", "team.refused.blank");
    }
}
