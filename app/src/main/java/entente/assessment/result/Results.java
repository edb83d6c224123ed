package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The results of closed campaigns that a book knows, by instrument, the newest last. */
public record Results(Map<String, List<Recorded<ResultSnapshot>>> byInstrument) {
    private static final Derived<Results> ALL =
            Derived.by((book, asOf) -> new Results(book.current(ResultSnapshot.class).stream()
                    .filter(said -> !said.fact().closedOn().isAfter(asOf))
                    .sorted(Comparator.<Recorded<ResultSnapshot>, LocalDate>comparing(
                                    said -> said.fact().closedOn())
                            .thenComparing(Recorded::recordedAt))
                    .collect(Collectors.groupingBy(said -> said.fact().instrument()))));

    public Results {
        byInstrument = Map.copyOf(byInstrument);
    }

    public static Results of(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    public List<Recorded<ResultSnapshot>> of(String instrument) {
        return byInstrument.getOrDefault(instrument, List.of());
    }

    public Optional<Recorded<ResultSnapshot>> newest(String instrument) {
        List<Recorded<ResultSnapshot>> all = of(instrument);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The newest of each instrument, the latest first. */
    public List<Recorded<ResultSnapshot>> newest() {
        return byInstrument.values().stream()
                .map(List::getLast)
                .sorted(Comparator.<Recorded<ResultSnapshot>, LocalDate>comparing(
                                said -> said.fact().closedOn())
                        .reversed()
                        .thenComparing(said -> said.fact().instrument()))
                .toList();
    }

    /** The last one before it that asked in the very same words. */
    public Optional<Recorded<ResultSnapshot>> before(Recorded<ResultSnapshot> one) {
        List<Recorded<ResultSnapshot>> all = of(one.fact().instrument());
        return all.subList(0, all.indexOf(one)).reversed().stream()
                .filter(earlier -> earlier.fact().print().equals(one.fact().print()))
                .findFirst();
    }

    /** One dimension of a result. */
    public static Optional<DimensionResult> dimension(ResultSnapshot result, String code) {
        return result.dimensions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
