package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Others;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A seat that one side has to fill, whoever sits in it.
 *
 * @param interfaceSeat whether it stands between the two organisations: it owns the relationship or watches the contract
 * @param capability the retained capability it carries, for a client's seat
 */
public record RoleSeat(
        String code,
        String title,
        Side side,
        boolean interfaceSeat,
        @Nullable Capability capability) implements Fact {
    public RoleSeat {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!title.isBlank(), "title", "team.refused.blank");
        Refused.unless(capability == null || side == Side.CLIENT, "capability", "team.refused.capability");
    }

    /** Refuses a seat of the other side where only the own can be meant. */
    static void demandOwn(Others others, @Nullable Ref<RoleSeat> which, Side own, String field) {
        others.find(RoleSeat.class, which)
                .ifPresent(seat -> Refused.unless(
                        seat.side() == own, field, "team.refused.othersseat", seat.title(), seat.side()));
    }
}
