package entente.team.duty;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.result.Results;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.ShadowRequest;
import entente.team.ShadowRequest.Reception;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What business users asked of the provider past the in-house function (003-11), beside what people said of it when they were asked.
 *
 * @param all that were ever written down, the newest first
 * @param lately those of the last days that are looked at
 * @param asked the newest result of the survey on users, function and provider, which asks for it too
 */
public record UserRequests(
        List<Recorded<ShadowRequest>> all,
        List<Recorded<ShadowRequest>> lately,
        int days,
        Optional<Recorded<ResultSnapshot>> asked) {
    private static final String INSTRUMENT = "triangle";
    private static final String EDGE = "users-function";

    public UserRequests {
        all = List.copyOf(all);
        lately = List.copyOf(lately);
    }

    /** Those of the last so many calendar days. */
    public static UserRequests of(Book book, LocalDate asOf, int days) {
        List<Recorded<ShadowRequest>> all = book.current(ShadowRequest.class).stream()
                .filter(one -> !one.fact().askedOn().isAfter(asOf))
                .sorted(Comparator.<Recorded<ShadowRequest>, LocalDate>comparing(
                                one -> one.fact().askedOn())
                        .reversed())
                .toList();
        return new UserRequests(
                all,
                all.stream()
                        .filter(one -> one.fact().askedOn().isAfter(asOf.minusDays(days)))
                        .toList(),
                days,
                Results.of(book, asOf).newest(INSTRUMENT));
    }

    public boolean isEmpty() {
        return all.isEmpty() && asked.isEmpty();
    }

    /** Of the last days, those the provider did without sending them on. */
    public List<Recorded<ShadowRequest>> takenUp() {
        return lately.stream()
                .filter(one -> one.fact().reception() == Reception.TAKEN_UP)
                .toList();
    }

    /** How many of the last days came from each department, by its name. */
    public Map<String, Long> byDepartment() {
        return lately.stream()
                .collect(Collectors.groupingBy(
                        one -> one.fact().department().strip(), TreeMap::new, Collectors.counting()));
    }

    /** Requests of the last days, 0 and up. Unknown where nobody ever wrote one down and nobody was asked. */
    public Figure count() {
        return isEmpty()
                ? Figure.unknown(Text.of("team.c11.nothing"))
                : Figure.known(
                        Amount.count(lately.size()),
                        Explanation.of("team.c11.count", days)
                                .from(lately.stream().map(Recorded::source).toList()));
    }

    /** What the side that finds it worse says of business users and the in-house function, 0 to 100. */
    Optional<BigDecimal> edge() {
        return asked.flatMap(said -> Results.dimension(said.fact(), EDGE)).flatMap(UserRequests::lowest);
    }

    private static Optional<BigDecimal> lowest(DimensionResult edge) {
        return Stream.of(Optional.ofNullable(edge.client()), Optional.ofNullable(edge.provider()))
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo);
    }
}
