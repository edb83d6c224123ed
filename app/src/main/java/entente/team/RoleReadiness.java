package entente.team;

import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How ready somebody is for a new role: seven things done or not (001-14, I-35); it never leaves the side.
 *
 * @param startedOn the first day in the role
 * @param shadowed whether they walked one cycle beside somebody
 * @param reviewed whether the review after ninety days was held
 */
public record RoleReadiness(
        Ref<RoleSeat> seat,
        Ref<Person> person,
        Side side,
        LocalDate startedOn,
        boolean described,
        boolean behaviours,
        boolean trained,
        boolean coached,
        boolean playbook,
        boolean shadowed,
        boolean reviewed,
        LocalDate ratedOn)
        implements RatesOwnPeople, InSeat {
    /** How many things make somebody ready. */
    public static final int ALL = 7;

    public long done() {
        return Stream.of(described, behaviours, trained, coached, playbook, shadowed, reviewed)
                .filter(done -> done)
                .count();
    }
}
