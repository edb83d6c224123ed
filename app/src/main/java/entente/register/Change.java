package entente.register;

import entente.kernel.NotFound;
import entente.ledger.Act;
import entente.ledger.Book;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Version;
import entente.ledger.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a fact: who did it, for which side, when, why, and what it changed.
 *
 * @param version the version it made or was about
 * @param effectiveOn since when the version holds
 * @param differences from the version before; empty for what changes nothing, and where one of the two cannot be read
 * @param readable false for a version that was redacted or that today's record refuses
 */
public record Change(
        Act act,
        Voice by,
        UUID actor,
        Instant at,
        int version,
        LocalDate effectiveOn,
        Optional<String> why,
        List<Difference> differences,
        boolean readable) {

    /** Everything that happened to the fact, the newest first. */
    public static List<Change> of(Book book, UUID fact) {
        History history = book.history(fact).orElseThrow(() -> new NotFound("no such fact: " + fact));
        List<Change> changes = new ArrayList<>();
        book.entries().stream().filter(e -> e.fact().equals(fact)).forEach(e -> changes.add(of(history, e)));
        return changes.reversed();
    }

    private static Change of(History history, Entry entry) {
        Fact now = entry.act().makesVersion() ? body(history, entry.version()) : null;
        Fact before = now == null ? null : before(history, entry.version());
        return new Change(
                entry.act(),
                entry.side(),
                entry.actor(),
                entry.recordedAt(),
                entry.version(),
                entry.effectiveOn(),
                entry.why(),
                now == null || before == null ? List.of() : Differences.between(history.kind(), before, now),
                now != null || (entry.act() != Act.RECORD && entry.act() != Act.AMEND));
    }

    private static @Nullable Fact body(History history, int version) {
        return history.version(version).map(Version::fact).orElse(null);
    }

    /** What the fact said last, over a withdrawal if there was one. */
    private static @Nullable Fact before(History history, int version) {
        return history.versions().subList(0, version - 1).reversed().stream()
                .map(Version::fact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
