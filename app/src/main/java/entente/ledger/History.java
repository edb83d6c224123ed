package entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * All versions of one fact in the order they were recorded, and which of them holds on a day.
 *
 * @param redactions who has asked for which versions to be emptied
 */
public record History(
        UUID fact, Kind<?> kind, Chain chain, List<Version> versions, Map<Voice, Set<Integer>> redactions) {
    private static final Comparator<Version> LATER =
            Comparator.comparing(Version::effectiveOn).thenComparingInt(Version::number);

    Entry firstEntry() {
        return versions.getFirst().entry();
    }

    public Voice saidFirstBy() {
        return firstEntry().side();
    }

    public Version newest() {
        return versions.getLast();
    }

    public Optional<Version> version(int number) {
        return number >= 1 && number <= versions.size() ? Optional.of(versions.get(number - 1)) : Optional.empty();
    }

    /** The version that holds on the day: for a two-sided kind an agreed one, else the newest not withdrawn. */
    public Optional<Version> inForce(LocalDate on) {
        return holding(on, kind.twoSided());
    }

    /** The version in force, or where nothing was ever agreed the newest proposal. */
    public Optional<Version> current(LocalDate on) {
        if (versions.size() == 1) {
            // most facts are said once, and this is asked of every one of them for every entry
            return Optional.of(versions.getFirst())
                    .filter(only -> !only.withdraws() && !only.effectiveOn().isAfter(on));
        }
        if (!kind.twoSided() || versions.stream().anyMatch(Version::isAgreed)) {
            return inForce(on);
        }
        return holding(on, false);
    }

    /** What is proposed beside the version in force: a later version of a two-sided kind that is not agreed yet. */
    public Optional<Version> proposal() {
        return Optional.of(newest()).filter(v -> kind.twoSided() && !v.isAgreed());
    }

    /** Whether the fact is withdrawn for good as far as is known: no later date brings it back. */
    public boolean isWithdrawn() {
        return current(LocalDate.MAX).isEmpty();
    }

    /** The versions that no later withdrawal took back, in the order they were recorded. */
    public List<Version> standing() {
        int gone = versions.stream()
                .filter(Version::withdraws)
                .mapToInt(Version::number)
                .max()
                .orElse(0);
        return versions.stream().filter(v -> v.number() > gone).toList();
    }

    /** Asked of every fact whenever a book is read, so it walks the few versions by hand. */
    private Optional<Version> holding(LocalDate on, boolean agreedOnly) {
        Version held = null;
        for (Version version : versions) {
            if ((agreedOnly && !version.isAgreed()) || version.effectiveOn().isAfter(on)) {
                continue;
            }
            if (version.withdraws()) {
                held = null;
            } else if (held == null || LATER.compare(version, held) > 0) {
                held = version;
            }
        }
        return Optional.ofNullable(held);
    }

    static History begun(Kind<?> kind, Version first) {
        Entry entry = first.entry();
        return new History(entry.fact(), kind, entry.chain(), List.of(first), Map.of());
    }

    History plus(Version version) {
        List<Version> all = new ArrayList<>(versions);
        all.add(version);
        return new History(fact, kind, chain, List.copyOf(all), redactions);
    }

    History asking(Voice side, Collection<Integer> numbers) {
        Map<Voice, Set<Integer>> all = new EnumMap<>(Voice.class);
        all.putAll(redactions);
        all.merge(side, Set.copyOf(numbers), (one, other) -> {
            Set<Integer> both = new HashSet<>(one);
            both.addAll(other);
            return both;
        });
        return new History(fact, kind, chain, versions, all);
    }

    /** What the side's asking empties: what it said alone at once, what both sides stand for once both have asked. */
    public Set<Integer> emptiedBy(Voice side) {
        Set<Integer> asked = redactions.getOrDefault(side, Set.of());
        if (!needsBoth()) {
            return asked;
        }
        Set<Integer> both = new HashSet<>(asked);
        both.retainAll(redactions.getOrDefault(side == Voice.CLIENT ? Voice.PROVIDER : Voice.CLIENT, Set.of()));
        return both;
    }

    /** Whether nothing of it is emptied before both sides have asked for the same. */
    public boolean needsBoth() {
        return (kind.twoSided() || kind.author().unnamed()) && chain == Chain.SHARED;
    }

    /** Versions that the other side asked to have emptied and that are there still. */
    public Set<Integer> askedToEmpty(Voice reader) {
        Set<Integer> asked = new HashSet<>();
        redactions.forEach((side, numbers) -> {
            if (side != reader) {
                asked.addAll(numbers);
            }
        });
        asked.removeIf(
                number -> version(number).filter(v -> !v.entry().isRedacted()).isEmpty());
        return asked;
    }

    History changing(int number, UnaryOperator<Version> change) {
        List<Version> all = new ArrayList<>(versions);
        all.set(number - 1, change.apply(all.get(number - 1)));
        return new History(fact, kind, chain, List.copyOf(all), redactions);
    }
}
