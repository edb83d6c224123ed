package entente.register;

import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.ImportIdentity;
import entente.ledger.Kind;
import entente.ledger.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One import: who says it, where new facts go, and what holds for every row.
 *
 * @param chain where new facts go: the importer's own, from where they are published by choice
 * @param source the mapping's name, or the file's
 * @param reason asked once for everything the import amends
 * @param on since when a row holds that does not say so itself
 */
public record Batch(
        Speaker speaker, Chain chain, String source, String reason, LocalDate on, Instant now, ZoneId zone) {

    LocalDate effectiveOn(Kind<?> kind, Fact fact) {
        return kind.dayOf(fact).orElse(on);
    }

    ImportIdentity identity(Kind<?> kind, String rowKey) {
        return new ImportIdentity(speaker.arrangement(), chain, speaker.side(), source, kind.name(), rowKey);
    }

    /** Whether an import of this source made it, wherever its fact lives by now. */
    boolean made(Kind<?> kind, ImportIdentity identity) {
        return identity.in(chain).equals(identity(kind, identity.rowKey()));
    }
}
