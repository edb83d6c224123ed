package entente.ledger;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Time-ordered random ids (RFC 9562, version 7), so that rows written together lie together. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next(Instant now) {
        long most = (now.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
        long least = 0x8000000000000000L | (RANDOM.nextLong() & 0x3fffffffffffffffL);
        return new UUID(most, least);
    }
}
