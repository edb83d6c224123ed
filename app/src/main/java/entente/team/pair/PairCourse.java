package entente.team.pair;

import entente.assessment.RatingGuard;
import entente.assessment.ResultSnapshot;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.team.LeaderAttributes;
import entente.team.LeadershipPair;
import entente.team.PairChemistry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pair that leads the whole arrangement as people rated it, cycle by cycle; nothing of it while either side has not switched such ratings on.
 *
 * @param pair the one that leads on the day
 * @param cycles closed campaigns that asked the same words as the newest, the oldest first
 */
public record PairCourse(
        Optional<Recorded<LeadershipPair>> pair,
        List<Recorded<ResultSnapshot>> cycles,
        List<Recorded<LeaderAttributes>> rated,
        List<Recorded<PairChemistry>> colours) {
    private static final String BEHAVIOURS = "pair-behaviours";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final Derived<PairCourse> OF = Derived.by(PairCourse::found);

    public static PairCourse of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    private static PairCourse found(Book book, LocalDate asOf) {
        Optional<Recorded<LeadershipPair>> pair = book.current(LeadershipPair.class).stream()
                .filter(one -> one.fact().initiative() == null && one.fact().runsOn(asOf))
                .findFirst();
        boolean on = Arrays.stream(Side.values()).allMatch(side -> RatingGuard.isOn(book, side));
        List<Recorded<ResultSnapshot>> asked = on
                ? book.current(ResultSnapshot.class).stream()
                        .filter(one -> one.fact().instrument().equals(BEHAVIOURS))
                        .filter(one -> !one.fact().closedOn().isAfter(asOf))
                        .sorted(Comparator.comparing(one -> one.fact().closedOn()))
                        .toList()
                : List.of();
        return new PairCourse(
                pair,
                asked.stream()
                        .filter(one ->
                                one.fact().print().equals(asked.getLast().fact().print()))
                        .toList(),
                RatingGuard.readable(book, LeaderAttributes.class, asOf),
                on ? book.current(PairChemistry.class) : List.of());
    }

    /** What both teams say of the pair's behaviour, 0 to 100, both weighing the same; empty where either was too few. */
    static Optional<BigDecimal> both(ResultSnapshot cycle) {
        BigDecimal client = cycle.clientIndex();
        BigDecimal provider = cycle.providerIndex();
        return client == null || provider == null
                ? Optional.empty()
                : Optional.of(client.add(provider).divide(TWO, MathContext.DECIMAL64));
    }

    public Optional<Recorded<ResultSnapshot>> newest() {
        return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.getLast());
    }

    /** The newest rating of a side's leader up to a day. */
    public Optional<Recorded<LeaderAttributes>> attributes(Side side, LocalDate upTo) {
        return rated.stream()
                .filter(one ->
                        one.fact().side() == side && !one.fact().ratedOn().isAfter(upTo))
                .filter(one ->
                        pair.filter(now -> now.ref().equals(one.fact().pair())).isPresent())
                .max(Comparator.comparing(one -> one.fact().ratedOn()));
    }

    /** The pair's newest colour up to a day. */
    public Optional<Recorded<PairChemistry>> chemistry(LocalDate upTo) {
        return colours.stream()
                .filter(one -> !one.fact().saidOn().isAfter(upTo))
                .filter(one ->
                        pair.filter(now -> now.ref().equals(one.fact().pair())).isPresent())
                .max(Comparator.comparing(one -> one.fact().saidOn()));
    }

    /** The pair's index as of one cycle. */
    public PairIndex index(Recorded<ResultSnapshot> cycle) {
        LocalDate day = cycle.fact().closedOn();
        List<Recorded<LeaderAttributes>> leaders = Arrays.stream(Side.values())
                .flatMap(side -> attributes(side, day).stream())
                .toList();
        Optional<BigDecimal> attribute = leaders.size() < 2
                ? Optional.empty()
                : leaders.stream()
                        .map(one -> one.fact().lowest())
                        .reduce(BigDecimal::add)
                        .map(sum -> sum.divide(TWO, MathContext.DECIMAL64));
        return new PairIndex(
                both(cycle.fact()),
                attribute,
                chemistry(day).map(one -> one.fact().colour().middle()),
                Stream.of(Explanation.of("team.index.cycle", cycle.fact().title(), day)
                                .from(cycle.source()))
                        .toList());
    }
}
