package entente.assessment;

import entente.ledger.Fact;
import java.time.LocalDate;

/** A fact held on a named person, who sees, takes along and contests it; it goes by itself once it was kept for as long as the side said. */
public interface HeldOnPerson extends Fact {
    /** The day from which its time of keeping counts. */
    LocalDate keptFrom();
}
