package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the arrangement; other facts refer to it, so that redacting it erases the name everywhere.
 *
 * @param key what refers to the person in sheets: initials, a number, or the name itself
 */
public record Person(
        String key, String name, Side side, @Nullable String email) implements Signatory {
    public Person {
        Refused.unless(!key.isBlank(), "key", "team.refused.blank");
        Refused.unless(!name.isBlank(), "name", "team.refused.blank");
        Refused.unless(
                email == null || email.matches("[^@\\s]+@[^@\\s]+"),
                "email",
                "team.refused.email",
                email == null ? "" : email);
    }
}
