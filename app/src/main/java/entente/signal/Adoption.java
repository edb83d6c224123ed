package entente.signal;

import entente.kernel.Refused;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** A practice that an arrangement works by from a day on; before that its rule sleeps and nothing counts as missing. */
public record Adoption(String practice, LocalDate from) implements Fact {
    public Adoption {
        Refused.unless(practice.matches("\\d{3}-[A-Z]?\\w+"), "practice", "signal.adoption.practice", practice);
    }

    /** The practices adopted by the day, in what the book may read: for both sides in the shared one, and for one side in its own. */
    static Set<String> adopted(Book today, LocalDate asOf) {
        return today.current(Adoption.class).stream()
                .map(Recorded::fact)
                .filter(adoption -> !adoption.from().isAfter(asOf))
                .map(Adoption::practice)
                .collect(Collectors.toSet());
    }
}
