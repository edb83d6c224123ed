package entente.ledger.postgres;

import java.util.UUID;

/** For whom a transaction reads and writes; row-level security lets it see what this organisation and person may know, and nothing without one. */
public record Reader(UUID organisation, UUID person) {
    /** For housekeeping, which may know of nothing that somebody said. */
    public static final Reader NOBODY = new Reader(new UUID(0, 0), new UUID(0, 0));
}
