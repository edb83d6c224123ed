package entente.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folds entries into histories; mutable while a book is built, and while a batch of statements is checked one after the other. */
final class Histories {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One order whatever way a book came about: opened at once, or advanced as entries of its chains came in. */
    private static final Comparator<History> FIRST_SAID = Comparator.comparing(
            History::firstEntry,
            Comparator.comparing(Entry::recordedAt).thenComparing(Entry::chain).thenComparingLong(Entry::seq));

    /** Answers of both sides to one question stand beside each other under one key, so those are named by their side too. */
    private record Name(
            Chain chain, String kind, String key, @Nullable Voice by) {}

    private final Layered<UUID, History> byFact;
    private final Layered<Name, UUID> byName;
    private final Layered<UUID, UUID> publishedAs;
    /** In the order of first being said; a kind is listed anew only after something was said of it. */
    private volatile @Nullable Map<String, List<History>> byKind;

    private final Set<String> unlisted = ConcurrentHashMap.newKeySet();

    Histories() {
        this(new Layered<>(), new Layered<>(), new Layered<>());
    }

    private Histories(Layered<UUID, History> byFact, Layered<Name, UUID> byName, Layered<UUID, UUID> publishedAs) {
        this.byFact = byFact;
        this.byName = byName;
        this.publishedAs = publishedAs;
    }

    /** Continues from here without touching these, which are a book's by now. */
    Histories next() {
        Histories next = new Histories(byFact.next(), byName.next(), publishedAs.next());
        Map<String, List<History>> known = byKind;
        next.byKind = known == null ? null : new ConcurrentHashMap<>(known);
        next.unlisted.addAll(unlisted);
        return next;
    }

    Histories settled() {
        byFact.settle();
        byName.settle();
        publishedAs.settle();
        return this;
    }

    Stream<History> all() {
        return byFact.values();
    }

    /** Those of one kind, first said first; asked only of a book's, which change no more. */
    Stream<History> of(Kind<?> kind) {
        Map<String, List<History>> known = byKind;
        if (known == null) {
            known = all().sorted(FIRST_SAID)
                    .collect(Collectors.groupingBy(h -> h.kind().name(), ConcurrentHashMap::new, Collectors.toList()));
            unlisted.clear();
            byKind = known;
        }
        if (unlisted.contains(kind.name())) {
            known.put(
                    kind.name(),
                    all().filter(h -> h.kind().name().equals(kind.name()))
                            .sorted(FIRST_SAID)
                            .toList());
            unlisted.remove(kind.name());
        }
        return known.getOrDefault(kind.name(), List.of()).stream();
    }

    Optional<History> find(UUID fact) {
        return byFact.find(fact);
    }

    Optional<UUID> named(Chain chain, Kind<?> kind, String key, Voice by) {
        return byName.find(name(chain, kind, key, by));
    }

    private static Name name(Chain chain, Kind<?> kind, String key, Voice by) {
        return new Name(chain, kind.name(), key, kind.home() == Home.REVEALED_TOGETHER ? by : null);
    }

    Optional<UUID> publishedAs(UUID fact) {
        return publishedAs.find(fact);
    }

    /** Folds one entry in and returns the versions that it empties, which only a redaction does. */
    Set<Integer> add(Kinds kinds, Read read) {
        Entry entry = read.entry();
        Set<Integer> emptied = Set.of();
        History before = byFact.find(entry.fact()).orElse(null);
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
        unlisted.add(after.kind().name());
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
            name(before)
                    .filter(name -> byName.find(name).equals(Optional.of(before.fact())))
                    .ifPresent(byName::remove);
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
