package entente.ledger;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact held on named people, who see, take along and contest it by the address they sign in by: of somebody without one nothing of the sort
 * is recorded. It goes by itself once it was kept for as long as the side said.
 */
public interface HeldOnPerson extends Fact {
    /** The day from which its time of keeping counts. */
    LocalDate keptFrom();

    /** On whom it is held: by name, or as whoever led or sat in the seat that day; nobody where nobody did. */
    Stream<Held> heldOn(Others others);

    /**
     * Somebody on whom something is held.
     *
     * @param component of the fact that names them
     * @param email the address they sign in by
     */
    record Held(String component, String name, @Nullable String email) {
        public boolean isAt(String address) {
            return address.equalsIgnoreCase(email);
        }
    }
}
