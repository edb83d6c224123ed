package entente.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folds entries into histories; mutable while a book is built, and while a batch of statements is checked one after the other. */
final class Histories {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Answers of both sides to one question stand beside each other under one key, so those are named by their side too. */
    private record Name(
            Chain chain, String kind, String key, @Nullable Voice by) {}

    private final Map<UUID, History> byFact;
    private final Map<Name, UUID> byName;
    private final Map<UUID, UUID> publishedAs;

    Histories() {
        this.byFact = new LinkedHashMap<>();
        this.byName = new HashMap<>();
        this.publishedAs = new HashMap<>();
    }

    Histories(Histories other) {
        this.byFact = new LinkedHashMap<>(other.byFact);
        this.byName = new HashMap<>(other.byName);
        this.publishedAs = new HashMap<>(other.publishedAs);
    }

    Map<UUID, History> byFact() {
        return byFact;
    }

    Optional<History> find(UUID fact) {
        return Optional.ofNullable(byFact.get(fact));
    }

    Optional<UUID> named(Chain chain, Kind<?> kind, String key, Voice by) {
        return Optional.ofNullable(byName.get(name(chain, kind, key, by)));
    }

    private static Name name(Chain chain, Kind<?> kind, String key, Voice by) {
        return new Name(chain, kind.name(), key, kind.home() == Home.REVEALED_TOGETHER ? by : null);
    }

    Optional<UUID> publishedAs(UUID fact) {
        return Optional.ofNullable(publishedAs.get(fact));
    }

    /** Folds one entry in and returns the versions that it empties, which only a redaction does. */
    Set<Integer> add(Kinds kinds, Read read) {
        Entry entry = read.entry();
        Set<Integer> emptied = Set.of();
        History before = byFact.get(entry.fact());
        History after = switch (entry.act()) {
            case RECORD -> History.begun(kinds.get(entry.kind()), version(read));
            case AMEND, WITHDRAW -> known(before, entry).plus(version(read));
            case SIGN, DISPUTE -> known(before, entry).changing(entry.version(), v -> v.with(signOff(entry)));
            case AFFIRM -> known(before, entry).changing(entry.version(), v -> v.affirmed(entry.recordedAt()));
            case REDACT -> {
                History asked = known(before, entry).asking(entry.side(), redactedVersions(entry));
                emptied = asked.emptiedBy(entry.side());
                yield redacted(asked, emptied, entry);
            }
        };
        byFact.put(entry.fact(), after);
        rename(before, after);
        if (entry.act() == Act.WITHDRAW && entry.body() != null) {
            JsonNode as = JSON.readTree(entry.body()).get("publishedAs");
            if (as != null) {
                publishedAs.put(entry.fact(), UUID.fromString(as.stringValue()));
            }
        }
        return emptied;
    }

    private void rename(@Nullable History before, History after) {
        if (before != null) {
            name(before).ifPresent(name -> byName.remove(name, before.fact()));
        }
        if (!after.isWithdrawn()) {
            name(after).ifPresent(name -> byName.put(name, after.fact()));
        }
    }

    private static Optional<Name> name(History history) {
        return history.current(LocalDate.MAX)
                .map(Version::fact)
                .map(fact ->
                        name(history.chain(), history.kind(), history.kind().keyOf(fact), history.saidFirstBy()));
    }

    static List<Integer> redactedVersions(Entry redaction) {
        String body = redaction.body();
        return body == null
                ? List.of()
                : JSON.readTree(body)
                        .path("versions")
                        .valueStream()
                        .map(JsonNode::intValue)
                        .toList();
    }

    private History redacted(History history, Set<Integer> versions, Entry entry) {
        History after = history;
        for (int number : versions) {
            after = after.changing(number, v -> v.redacted(entry.recordedAt()));
            if (after.versions().get(number - 1).withdraws()) {
                publishedAs.remove(entry.fact());
            }
        }
        return after;
    }

    private static Version version(Read read) {
        return new Version(read.entry(), read.fact(), read.unreadable(), List.of(), null, null);
    }

    private static SignOff signOff(Entry entry) {
        return new SignOff(
                entry.side().side().orElseThrow(() -> new IllegalStateException("the system cannot sign")),
                entry.act() == Act.SIGN,
                entry.actor(),
                entry.recordedAt(),
                entry.reason());
    }

    private static History known(@Nullable History history, Entry entry) {
        if (history == null) {
            throw new IllegalStateException(entry.act() + " of a fact that was never recorded: " + entry.fact());
        }
        return history;
    }
}
