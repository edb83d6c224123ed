package entente.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a chain; never changed, except that a redaction empties body, reason and salt.
 *
 * @param seq its place in the chain, from 1 without gaps
 * @param version the fact's version that the entry makes or is about, from 1
 * @param actor a random id whose name lives in access
 * @param recordedAt when it became known, whole microseconds
 * @param effectiveOn since when it holds
 * @param body canonical JSON text of the fact; for SIGN and DISPUTE the digest of what is signed
 */
public record Entry(
        UUID arrangement,
        Chain chain,
        long seq,
        UUID fact,
        String kind,
        int shape,
        int version,
        Act act,
        Voice side,
        UUID actor,
        Instant recordedAt,
        LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable String body,
        @Nullable Salt salt,
        Digest bodyDigest,
        Digest previous,
        Digest hash) {

    public Optional<String> why() {
        return Optional.ofNullable(reason);
    }

    Entry hashed(Digest made) {
        return new Entry(
                arrangement,
                chain,
                seq,
                fact,
                kind,
                shape,
                version,
                act,
                side,
                actor,
                recordedAt,
                effectiveOn,
                reason,
                body,
                salt,
                bodyDigest,
                previous,
                made);
    }

    /** The entry as a redaction leaves it: its digests stay and keep the chain whole. */
    Entry emptied() {
        return new Entry(
                arrangement,
                chain,
                seq,
                fact,
                kind,
                shape,
                version,
                act,
                side,
                actor,
                recordedAt,
                effectiveOn,
                null,
                null,
                null,
                bodyDigest,
                previous,
                hash);
    }

    /** Whether a redaction emptied it; its digest stays and keeps the chain whole. */
    public boolean isRedacted() {
        return salt == null;
    }
}
