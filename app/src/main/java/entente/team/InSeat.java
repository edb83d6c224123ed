package entente.team;

import entente.ledger.Ref;

/** What is said of somebody in one seat: it is over for that seat once they leave it, and says nothing of another they sit in. */
public interface InSeat {
    Ref<RoleSeat> seat();

    Ref<Person> person();
}
