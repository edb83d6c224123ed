package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.HeldOnPerson;
import entente.ledger.Others;
import entente.ledger.Ref;
import entente.ledger.Signatory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the arrangement; other facts refer to it, so that redacting it erases the name everywhere.
 *
 * @param key what refers to the person in sheets: initials, a number, or the name itself
 * @param email the address the person signs in by; without it nothing is held that rates or verifies them
 * @param background what they mostly did before (001-13)
 */
public record Person(
        String key,
        String name,
        Side side,
        @Nullable String email,
        @Nullable Background background) implements Signatory, Fitting {

    /** Where somebody comes from: the work itself, leading relationships, or buying, selling and contracts. */
    public enum Background {
        SUBJECT,
        RELATIONSHIP,
        COMMERCIAL
    }

    public Person {
        Refused.unless(!key.isBlank(), "key", "team.refused.blank");
        Refused.unless(!name.isBlank(), "name", "team.refused.blank");
        Refused.unless(
                email == null || email.matches("[^@\\s]+@[^@\\s]+"),
                "email",
                "team.refused.email",
                email == null ? "" : email);
    }

    /** Of whom nobody said where they come from. */
    public Person(String key, String name, Side side, @Nullable String email) {
        this(key, name, side, email, null);
    }

    /** Nobody works for both sides: one address belongs to one of them. */
    @Override
    public void fit(Others others) {
        String address = email;
        if (address == null) {
            return;
        }
        others.of(Person.class)
                .filter(other -> other.side != side && address.equalsIgnoreCase(other.email))
                .findFirst()
                .ifPresent(other ->
                        Refused.unless(false, "side", "team.refused.bothsides", other.name, other.side, address));
    }

    /** Somebody on whom a fact is held that names them. */
    static Stream<HeldOnPerson.Held> held(Others others, @Nullable Ref<Person> who, String component) {
        return others.find(Person.class, who).stream()
                .map(one -> new HeldOnPerson.Held(component, one.name, one.email));
    }
}
