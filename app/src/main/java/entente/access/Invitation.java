package entente.access;

import entente.kernel.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says to whoever holds its secret.
 *
 * @param hasAccount whether the address signs in already and needs no new password
 * @param organisationName who holds the side so far; null where accepting names it
 */
public record Invitation(
        UUID id,
        UUID arrangement,
        String arrangementName,
        Side side,
        Role role,
        String email,
        String inviter,
        String invitingOrganisation,
        boolean hasAccount,
        @Nullable String organisationName) {}
