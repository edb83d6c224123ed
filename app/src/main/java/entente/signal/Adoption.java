package entente.signal;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;

/** A practice that an arrangement works by from a day on; before that its rule sleeps and nothing counts as missing. */
public record Adoption(String practice, LocalDate from) implements Fact {
    public Adoption {
        Refused.unless(practice.matches("\\d{3}-[A-Z]?\\w+"), "practice", "signal.adoption.practice", practice);
    }
}
