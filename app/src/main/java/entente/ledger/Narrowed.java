package entente.ledger;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far a book is narrowed to one reader.
 *
 * @param subjects of the private kinds the reader may read
 * @param hidden private facts that are for others' eyes
 * @param reserved whether the reader is shown what is for some roles alone
 */
record Narrowed(Set<Subject> subjects, Set<UUID> hidden, boolean reserved) {
    static final Narrowed UNRESERVED = new Narrowed(EnumSet.allOf(Subject.class), Set.of(), false);

    Narrowed {
        subjects = Set.copyOf(subjects);
        hidden = Set.copyOf(hidden);
    }

    /** What is left: what the reader is not shown goes with whatever follows it. */
    Predicate<Entry> keeping(List<Read> reads, Kinds kinds) {
        Set<UUID> gone = Read.withWhatFollows(notFor(reads, kinds), reads);
        Set<UUID> kept = reserved ? Set.of() : Read.withWhatFollows(forSome(reads), reads);
        return entry -> !kept.contains(entry.fact()) && (entry.chain() == Chain.SHARED || !gone.contains(entry.fact()));
    }

    private Set<UUID> notFor(List<Read> reads, Kinds kinds) {
        Set<UUID> facts = new HashSet<>(hidden);
        reads.stream()
                .map(Read::entry)
                .filter(entry -> entry.chain() != Chain.SHARED
                        && !subjects.contains(kinds.get(entry.kind()).subject()))
                .forEach(entry -> facts.add(entry.fact()));
        return facts;
    }

    private static Set<UUID> forSome(List<Read> reads) {
        return reads.stream()
                .filter(read -> read.fact() instanceof Reserved some && some.isReserved())
                .map(read -> read.entry().fact())
                .collect(Collectors.toSet());
    }
}
