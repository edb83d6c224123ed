package entente.ledger;

import java.time.Instant;

/** The last entry of a chain: its number, its hash and its time. */
public record Head(long seq, Digest hash, Instant at) {
    public static final Head NONE = new Head(0, Digest.ZERO, Instant.EPOCH);

    public static Head of(Entry entry) {
        return new Head(entry.seq(), entry.hash(), entry.recordedAt());
    }
}
