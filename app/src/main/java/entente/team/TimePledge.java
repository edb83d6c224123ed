package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * How many hours a month somebody has promised to lead and manage (000-04); it never leaves the side.
 *
 * @param ratedOn the first day of the promise
 * @param hours a month, leading and managing together
 */
public record TimePledge(Ref<RoleSeat> seat, Ref<Person> person, Side side, LocalDate ratedOn, int hours)
        implements RatesOwnPeople {
    public TimePledge {
        Refused.unless(
                hours >= 1 && hours <= LeadershipTimeEntry.MOST,
                "hours",
                "team.refused.hours",
                LeadershipTimeEntry.MOST,
                hours);
    }
}
