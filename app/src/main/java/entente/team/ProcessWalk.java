package entente.team;

import entente.arrangement.Service;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sits in a seat went and saw the work being done (004-10); told by the seat.
 *
 * @param learnt how results come about there
 * @param concerns what worries the people who do it
 */
public record ProcessWalk(
        Ref<RoleSeat> seat,
        Ref<Service> service,
        LocalDate walkedOn,
        String learnt,
        @Nullable String concerns) implements Fact {
    public ProcessWalk {
        Refused.unless(!learnt.isBlank(), "learnt", "team.refused.learnt");
    }
}
