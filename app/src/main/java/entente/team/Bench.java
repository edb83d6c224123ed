package entente.team;

import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;

/** Who could take a leader's seat, and how soon (003-41); it never leaves the side. */
public record Bench(Ref<RoleSeat> seat, Ref<Person> person, Side side, Readiness readiness, LocalDate ratedOn)
        implements RatesOwnPeople {

    /** How soon. */
    public enum Readiness {
        NOW,
        NEXT,
        LATER
    }
}
