package entente.team.standing;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.CredibilityRating;
import entente.team.RoleSeat;
import entente.team.TrackRecordEntry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far a seat is believed in its own house (004-02): promises kept by their day, of those due, times the breadth of departments that rate
 * it 3 of 5 or more. All in percent, 0 to 100; Unknown where nothing was due, or no department may be seen.
 *
 * @param due what fell due in the window
 * @param departments the newest rating of each
 */
public record Credibility(
        Ref<RoleSeat> seat,
        Side side,
        List<Recorded<TrackRecordEntry>> due,
        List<Recorded<CredibilityRating>> departments,
        LocalDate asOf) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Whose(Ref<RoleSeat> seat, Side side) {}

    public Credibility {
        due = List.copyOf(due);
        departments = List.copyOf(departments);
    }

    /**
     * Of every seat that promised something or was rated.
     *
     * @param days how far back a promise counts
     */
    public static List<Credibility> all(Book book, LocalDate asOf, int days) {
        List<Recorded<TrackRecordEntry>> due = book.current(TrackRecordEntry.class).stream()
                .filter(one -> one.fact().isDue(asOf))
                .filter(one -> !one.fact().dueOn().isBefore(asOf.minusDays(days)))
                .toList();
        List<Recorded<CredibilityRating>> rated = newest(book, asOf);
        return Stream.concat(
                        due.stream()
                                .map(one ->
                                        new Whose(one.fact().seat(), one.fact().side())),
                        rated.stream()
                                .map(one ->
                                        new Whose(one.fact().seat(), one.fact().side())))
                .distinct()
                .map(one -> new Credibility(
                        one.seat,
                        one.side,
                        due.stream()
                                .filter(said -> said.fact().seat().equals(one.seat)
                                        && said.fact().side() == one.side)
                                .toList(),
                        rated.stream()
                                .filter(said -> said.fact().seat().equals(one.seat)
                                        && said.fact().side() == one.side)
                                .toList(),
                        asOf))
                .toList();
    }

    private static List<Recorded<CredibilityRating>> newest(Book book, LocalDate asOf) {
        Map<List<Object>, Recorded<CredibilityRating>> newest = new LinkedHashMap<>();
        RatingGuard.readable(book, CredibilityRating.class, asOf).stream()
                .filter(one -> !one.fact().ratedOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().ratedOn()))
                .forEach(one -> newest.put(
                        List.of(
                                one.fact().seat(),
                                one.fact().side(),
                                AdoptionCurve.plain(one.fact().department())),
                        one));
        return List.copyOf(newest.values());
    }

    public List<Recorded<TrackRecordEntry>> kept() {
        return due.stream().filter(one -> one.fact().isKept(asOf)).toList();
    }

    /** Promises kept by their day, percent of those due. */
    public Figure keptRate() {
        Predicate<Recorded<TrackRecordEntry>> broken = one -> !one.fact().isKept(asOf);
        return share(kept().size(), due.size())
                .map(value -> Figure.known(
                        Amount.percent(value),
                        Explanation.of("team.credibility.kept", kept().size(), due.size())
                                .because(due.stream()
                                        .filter(broken)
                                        .map(one -> Explanation.of(
                                                        "team.credibility.broken",
                                                        one.fact().promise(),
                                                        one.fact().dueOn())
                                                .from(one.source()))
                                        .toList())))
                .orElseGet(() -> Figure.unknown(Text.of("team.credibility.nodue")));
    }

    /** Departments that rate it at {@code least} or more, percent of those that rate it. */
    public Figure breadth(BigDecimal least) {
        long wide = departments.stream()
                .filter(one -> one.fact().points().compareTo(least) >= 0)
                .count();
        return share(wide, departments.size())
                .map(value -> Figure.known(
                        Amount.percent(value),
                        Explanation.of("team.credibility.breadth", wide, departments.size(), least)
                                .from(departments.stream().map(Recorded::source).toList())))
                .orElseGet(() -> Figure.unknown(Text.of("team.credibility.unrated")));
    }

    /** Kept rate times breadth, percent. */
    public Figure value(BigDecimal least) {
        Figure kept = keptRate();
        Figure breadth = breadth(least);
        Optional<BigDecimal> product = kept.known()
                .flatMap(k -> breadth.known().map(b -> k.multiply(b).divide(HUNDRED, MathContext.DECIMAL64)));
        return product.map(value -> Figure.known(
                        Amount.percent(value),
                        Explanation.of("team.credibility.value").because(kept.because(), breadth.because())))
                .orElseGet(() -> Figure.unknown(
                        Text.of(kept.known().isEmpty() ? "team.credibility.nodue" : "team.credibility.unrated"),
                        List.of(kept.because(), breadth.because())));
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }
}
