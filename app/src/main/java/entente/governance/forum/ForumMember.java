package entente.governance.forum;

import entente.kernel.Refused;
import entente.kernel.Side;
import java.util.regex.Pattern;
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
    /** The address alone, of what every calendar reads (RFC 5322, dot-atom, without the % that an address of a page takes for its own). */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}.!#$&'*+/=?^_`{|}~-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*");

    public ForumMember {
        Refused.unless(!name.isBlank(), "name", "forum.refused.blank");
        Refused.unless(!role.isBlank(), "role", "forum.refused.blank");
        Refused.unless(
                email == null || ADDRESS.matcher(email.strip()).matches(),
                "email",
                "forum.refused.email",
                String.valueOf(email));
    }

    /** Whether the address is this person's. */
    public boolean isReachedAt(String address) {
        return email != null && email.strip().equalsIgnoreCase(address.strip());
    }
}
