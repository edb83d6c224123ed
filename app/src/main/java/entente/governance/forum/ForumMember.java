package entente.governance.forum;

import entente.kernel.Refused;
import entente.kernel.Side;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits in a forum.
 *
 * @param role as which the person comes
 * @param required whether a session without the person is not what the charter means
 * @param email under which the sessions reach the person's calendar
 */
public record ForumMember(
        String name,
        Side side,
        String role,
        boolean required,
        @Nullable String email) {
    public ForumMember {
        Refused.unless(!name.isBlank(), "name", "forum.refused.blank");
        Refused.unless(!role.isBlank(), "role", "forum.refused.blank");
        Refused.unless(
                email == null || email.strip().matches("[^@\\s]+@[^@\\s]+"),
                "email",
                "forum.refused.email",
                String.valueOf(email));
    }

    /** Whether the address is this person's. */
    public boolean isReachedAt(String address) {
        return email != null && email.strip().equalsIgnoreCase(address.strip());
    }
}
