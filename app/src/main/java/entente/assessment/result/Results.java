package entente.assessment.result;

import entente.assessment.RatingGuard;
import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The results of closed campaigns that a book knows, by instrument, the newest last. What was asked about people is among them only as long as
 * both sides let people be rated and keep what was said.
 */
public record Results(Map<String, List<Recorded<ResultSnapshot>>> byInstrument) {
    private static final Derived<Results> ALL =
            Derived.by((book, asOf) -> new Results(book.current(ResultSnapshot.class).stream()
                    .filter(said -> !said.fact().closedOn().isAfter(asOf))
                    .filter(said -> !isPersonal(said.fact()) || keeps(book, said.fact(), asOf))
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

    /** The same, where instruments of the arrangement's own may be about people as well. */
    public static Results of(Book book, LocalDate asOf, Collection<Instrument> own) {
        Set<String> personal =
                own.stream().filter(Instrument::personal).map(Instrument::code).collect(Collectors.toUnmodifiableSet());
        return new Results(of(book, asOf).byInstrument.values().stream()
                .flatMap(List::stream)
                .filter(said -> !personal.contains(said.fact().instrument()) || keeps(book, said.fact(), asOf))
                .collect(Collectors.groupingBy(said -> said.fact().instrument())));
    }

    /** Whether something was asked about people that may not be looked at. */
    static boolean isHidden(Book book, LocalDate asOf, String instrument) {
        return of(book, asOf).of(instrument).isEmpty()
                && book.current(ResultSnapshot.class).stream()
                        .map(Recorded::fact)
                        .anyMatch(said -> said.instrument().equals(instrument)
                                && !said.closedOn().isAfter(asOf));
    }

    private static boolean isPersonal(ResultSnapshot said) {
        return ShippedInstruments.find(said.instrument(), said.version())
                .or(() -> ShippedInstruments.find(said.instrument()))
                .filter(Instrument::personal)
                .isPresent();
    }

    private static boolean keeps(Book book, ResultSnapshot said, LocalDate asOf) {
        return Arrays.stream(Side.values()).allMatch(side -> RatingGuard.keeps(book, side, said.closedOn(), asOf));
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
