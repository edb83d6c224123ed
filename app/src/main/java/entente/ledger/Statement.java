package entente.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks the ledger to keep, before it is checked against what is known. */
public sealed interface Statement {
    UUID fact();

    /** A fact's first version; {@code reason} where there is something to be said with it. */
    record Say(
            UUID fact,
            Kind<?> kind,
            Fact body,
            LocalDate effectiveOn,
            @Nullable String reason) implements Statement {
        public Say(UUID fact, Kind<?> kind, Fact body, LocalDate effectiveOn) {
            this(fact, kind, body, effectiveOn, null);
        }
    }

    /** A next version; {@code version} is the one the speaker saw, and any later one makes it a conflict. */
    record Amend(UUID fact, int version, Fact body, LocalDate effectiveOn, String reason) implements Statement {}

    /** Takes the fact back; {@code publishedAs} names the shared fact that takes a published draft's place. */
    record Withdraw(
            UUID fact,
            int version,
            LocalDate effectiveOn,
            String reason,
            @Nullable UUID publishedAs) implements Statement {}

    /** A signature of exactly what the signer saw, named by its digest. */
    record Sign(UUID fact, int version, Digest bodyDigest) implements Statement {}

    /** The opposite of a signature, with its reason. */
    record Dispute(UUID fact, int version, Digest bodyDigest, String reason) implements Statement {}

    /** "Still true": refreshes the age of the version in force without making a new one. */
    record Affirm(UUID fact) implements Statement {}

    /** Empties body, reason and salt of the named versions. */
    record Redact(UUID fact, List<Integer> versions, String reason) implements Statement {}
}
