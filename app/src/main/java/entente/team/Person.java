package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the arrangement; other facts refer to it, so that redacting it erases the name everywhere.
 *
 * @param key what refers to the person in sheets: initials, a number, or the name itself
 */
public record Person(
        String key, String name, Side side, @Nullable String email) implements Signatory, Fitting {
    public Person {
        Refused.unless(!key.isBlank(), "key", "team.refused.blank");
        Refused.unless(!name.isBlank(), "name", "team.refused.blank");
        Refused.unless(
                email == null || email.matches("[^@\\s]+@[^@\\s]+"),
                "email",
                "team.refused.email",
                email == null ? "" : email);
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
}
