package entente.learning.innovation;

import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The new ideas of a book, and how many got how far (I-29: from idea to funded, in the work, and verified). */
public record Innovations(List<Recorded<InnovationItem>> all) {
    public Innovations {
        all = List.copyOf(all);
    }

    /** The furthest first, dropped ones last. */
    public static Innovations of(Book book, LocalDate asOf) {
        return new Innovations(book.current(InnovationItem.class).stream()
                .filter(one -> !one.fact().begunOn().isAfter(asOf))
                .sorted(Comparator.comparing(
                                (Recorded<InnovationItem> one) -> one.fact().stage() == InnovationStage.DROPPED)
                        .thenComparing(one -> one.fact().stage(), Comparator.reverseOrder()))
                .toList());
    }

    /** How many got at least as far; a dropped one counts nowhere. */
    public int reached(InnovationStage stage) {
        return (int) all.stream()
                .map(one -> one.fact().stage())
                .filter(at -> at != InnovationStage.DROPPED && at.compareTo(stage) >= 0)
                .count();
    }

    /** What they are worth in a year as somebody verified it, by currency; nothing that is only hoped for counts. */
    public Collection<Money> worth() {
        Map<Currency, Money> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        all.stream()
                .flatMap(one -> Stream.ofNullable(one.fact().value()))
                .forEach(value -> sums.merge(value.currency(), value, Money::plus));
        return List.copyOf(sums.values());
    }

    public int verified() {
        return (int) all.stream().filter(one -> one.fact().isVerified()).count();
    }
}
