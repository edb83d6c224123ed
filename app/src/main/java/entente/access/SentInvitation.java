package entente.access;

import entente.kernel.Side;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An invitation as the inviting side lists it. */
public record SentInvitation(UUID id, String email, Side side, Role role, OffsetDateTime expiresAt, boolean accepted) {}
