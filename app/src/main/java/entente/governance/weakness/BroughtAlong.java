package entente.governance.weakness;

import entente.governance.challenge.Issue;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the sides bring along as far as a book knows it, found once a book.
 *
 * @param newest each side's newest look at its own house
 * @param weaknesses the oldest first, mended ones included
 */
public record BroughtAlong(Map<Side, Recorded<ReadinessAssessment>> newest, List<KnownWeakness> weaknesses) {
    private static final Derived<BroughtAlong> OF = Derived.by(BroughtAlong::found);

    public BroughtAlong {
        newest = Map.copyOf(newest);
        weaknesses = List.copyOf(weaknesses);
    }

    public static BroughtAlong of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    public Optional<Recorded<ReadinessAssessment>> assessed(Side side) {
        return Optional.ofNullable(newest.get(side));
    }

    /** What a side brings that is not mended yet. */
    public List<KnownWeakness> open(Side side, LocalDate asOf) {
        return weaknesses.stream()
                .filter(one -> one.said().side() == side && !one.said().isMended(asOf))
                .toList();
    }

    /** The weaknesses a problem grew from. */
    public List<KnownWeakness> beneath(UUID issue) {
        return weaknesses.stream()
                .filter(one ->
                        one.issues().stream().anyMatch(shown -> shown.id().equals(issue)))
                .toList();
    }

    private static BroughtAlong found(Book book, LocalDate asOf) {
        Map<Side, Recorded<ReadinessAssessment>> newest = new EnumMap<>(Side.class);
        book.current(ReadinessAssessment.class).stream()
                .filter(one -> !one.fact().assessedOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().assessedOn()))
                .forEach(one -> newest.put(one.fact().side(), one));
        List<Recorded<WeaknessShown>> shown = book.current(WeaknessShown.class);
        return new BroughtAlong(
                newest,
                book.current(InheritedWeakness.class).stream()
                        .filter(one -> !one.fact().foundOn().isAfter(asOf))
                        .sorted(Comparator.comparing((Recorded<InheritedWeakness> one) ->
                                        one.fact().foundOn())
                                .thenComparing(one -> one.fact().code()))
                        .map(one -> new KnownWeakness(one, issues(book, one, shown, asOf)))
                        .toList());
    }

    private static List<Recorded<Issue>> issues(
            Book book, Recorded<InheritedWeakness> weakness, List<Recorded<WeaknessShown>> shown, LocalDate asOf) {
        return shown.stream()
                .map(Recorded::fact)
                .filter(one -> one.weakness().id().equals(weakness.id())
                        && !one.saidOn().isAfter(asOf))
                .flatMap(one -> book.find(Issue.class, one.issue()).stream())
                .sorted(Comparator.comparing(issue -> issue.fact().raisedOn()))
                .toList();
    }
}
