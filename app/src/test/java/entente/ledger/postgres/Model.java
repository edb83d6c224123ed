package entente.ledger.postgres;

import entente.ledger.Act;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the ledger's rules come to, said again as plainly as possible: a list of what was done, read from the start for every question. */
final class Model {
    /** One thing that was done and accepted. */
    record Line(
            Chain chain,
            UUID fact,
            Kind<?> kind,
            Act act,
            int version,
            Voice side,
            Instant at,
            LocalDate effectiveOn,
            @Nullable Fact body,
            Set<Integer> redacts,
            Digest digest) {}

    /** What a book should show of a fact. */
    record Shown(Fact body, int version, Chain chain, boolean agreed) {}

    final List<Line> lines = new ArrayList<>();

    List<UUID> facts(Chain chain) {
        return lines.stream()
                .filter(l -> l.act() == Act.RECORD && l.chain() == chain)
                .map(Line::fact)
                .toList();
    }

    Line first(UUID fact) {
        return versions(fact, Instant.MAX).getFirst();
    }

    List<Line> versions(UUID fact, Instant known) {
        return lines.stream()
                .filter(l -> l.fact().equals(fact)
                        && !l.at().isAfter(known)
                        && l.act().makesVersion())
                .toList();
    }

    Map<UUID, Shown> shown(Viewpoint viewpoint, Kind<?> kind, Instant known, LocalDate on, boolean proposals) {
        Map<UUID, Shown> shown = new LinkedHashMap<>();
        for (Chain chain : viewpoint.chains()) {
            for (UUID fact : facts(chain)) {
                if (first(fact).kind().equals(kind)) {
                    holding(fact, known, on, proposals).ifPresent(s -> shown.put(fact, s));
                }
            }
        }
        return shown;
    }

    Optional<Shown> holding(UUID fact, Instant known, LocalDate on, boolean proposals) {
        return held(fact, known, on, proposals)
                .filter(v -> v.body() != null && !redacted(fact).contains(v.version()))
                .map(v -> new Shown(Objects.requireNonNull(v.body()), v.version(), v.chain(), agreed(v, known)));
    }

    private Optional<Line> held(UUID fact, Instant known, LocalDate on, boolean proposals) {
        List<Line> versions = versions(fact, known);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        boolean twoSided = versions.getFirst().kind().twoSided();
        boolean everAgreed = versions.stream().anyMatch(v -> agreed(v, known));
        List<Line> candidates = versions.stream()
                .filter(v -> !twoSided || agreed(v, known) || (proposals && !everAgreed))
                .filter(v -> !v.effectiveOn().isAfter(on))
                .toList();
        int gone = candidates.stream()
                .filter(v -> v.act() == Act.WITHDRAW)
                .mapToInt(Line::version)
                .max()
                .orElse(0);
        return candidates.stream()
                .filter(v -> v.version() > gone)
                .max(Comparator.comparing(Line::effectiveOn).thenComparingInt(Line::version));
    }

    /** Once both sides' latest word on the version was a signature, it stays agreed. */
    boolean agreed(Line version, Instant known) {
        Map<Voice, Act> latest = new EnumMap<>(Voice.class);
        for (Line line : lines) {
            if (line.fact().equals(version.fact())
                    && line.version() == version.version()
                    && !line.at().isAfter(known)
                    && (line.act() == Act.SIGN || line.act() == Act.DISPUTE)) {
                latest.put(line.side(), line.act());
                if (latest.get(Voice.CLIENT) == Act.SIGN && latest.get(Voice.PROVIDER) == Act.SIGN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Versions that are empty by now: asked for by whoever may, and where both stand for the fact by both. */
    Set<Integer> redacted(UUID fact) {
        Line first = first(fact);
        Map<Voice, Set<Integer>> asked = new EnumMap<>(Voice.class);
        for (Line line : lines) {
            if (line.fact().equals(fact) && line.act() == Act.REDACT) {
                asked.computeIfAbsent(line.side(), none -> new HashSet<>()).addAll(line.redacts());
            }
        }
        if (first.kind().twoSided() && first.chain() == Chain.SHARED) {
            Set<Integer> both = new HashSet<>(asked.getOrDefault(Voice.CLIENT, Set.of()));
            both.retainAll(asked.getOrDefault(Voice.PROVIDER, Set.of()));
            return both;
        }
        Set<Integer> all = new HashSet<>();
        asked.values().forEach(all::addAll);
        return all;
    }

    /** Whether a fact of the chain has the name now. */
    boolean taken(Chain chain, Kind<?> kind, String key, @Nullable UUID but) {
        return facts(chain).stream()
                .filter(fact -> first(fact).kind().equals(kind) && !fact.equals(but))
                .anyMatch(fact -> holding(fact, Instant.MAX, LocalDate.MAX, true)
                        .filter(s -> kind.keyOf(s.body()).equals(key))
                        .isPresent());
    }

    boolean withdrawn(UUID fact) {
        return held(fact, Instant.MAX, LocalDate.MAX, true).isEmpty();
    }
}
