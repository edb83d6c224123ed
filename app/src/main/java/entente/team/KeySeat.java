package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A seat whose holder is named in the contract: nobody works in it unverified, and nobody leaves it without notice (000-E15).
 *
 * @param projectManager whether it is the seat of its side's project manager
 * @param accountable the side whose leader verifies whoever sits there; the client's where nothing else is agreed
 * @param criteria by what the contract says the holder is looked at, such as schedule 4.2; nothing else may be asked of the other side's people
 * @param noticeDays calendar days between the notice of a change and the change
 */
public record KeySeat(
        Ref<RoleSeat> seat,
        boolean projectManager,
        Side accountable,
        String criteria,
        @Nullable Integer noticeDays) implements Fact {
    public KeySeat {
        Refused.unless(!criteria.isBlank(), "criteria", "team.refused.blank");
        Refused.unless(
                noticeDays == null || noticeDays >= 0,
                "noticeDays",
                "team.refused.negative",
                noticeDays == null ? 0 : noticeDays);
    }
}
