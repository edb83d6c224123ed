package entente.learning.improvement;

import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every improvement of a book with what was verified of it, found once a book. */
public record Improvements(List<ImprovementCase> all) {
    private static final Derived<Improvements> IMPROVEMENTS = Derived.by(Improvements::found);

    public Improvements {
        all = List.copyOf(all);
    }

    public static Improvements of(Book book, LocalDate asOf) {
        return IMPROVEMENTS.of(book, asOf);
    }

    private static Improvements found(Book book, LocalDate asOf) {
        Map<UUID, List<Recorded<ImprovementVerification>>> verified =
                book.current(ImprovementVerification.class).stream()
                        .filter(one -> !one.fact().verifiedOn().isAfter(asOf))
                        .collect(Collectors.groupingBy(
                                one -> one.fact().improvement().id()));
        return new Improvements(book.current(Improvement.class).stream()
                .filter(one -> !one.fact().suggestedOn().isAfter(asOf))
                .map(one -> new ImprovementCase(one, verified.getOrDefault(one.id(), List.of())))
                .toList());
    }

    /** Those somebody still works on. */
    public List<ImprovementCase> open() {
        return all.stream().filter(one -> one.said().state().isOpen()).toList();
    }

    /** How many got at least as far, in the order of the wheel and at its end those with a benefit that counts. */
    public int reached(ImprovementState state) {
        return (int) all.stream()
                .map(one -> one.said().state())
                .filter(reached -> reached != ImprovementState.DROPPED && reached.compareTo(state) >= 0)
                .count();
    }

    public List<ImprovementCase> verified() {
        return all.stream().filter(one -> one.counted().isPresent()).toList();
    }

    /** The benefit of a year that counts, by currency. */
    public Map<Currency, Money> benefit() {
        Map<Currency, Money> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        verified().stream()
                .flatMap(one -> one.counted().stream())
                .flatMap(one -> Stream.ofNullable(one.fact().benefit()))
                .forEach(benefit -> sums.merge(benefit.currency(), benefit, Money::plus));
        return sums;
    }
}
