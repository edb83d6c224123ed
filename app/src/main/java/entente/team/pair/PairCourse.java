package entente.team.pair;

import entente.assessment.RatingGuard;
import entente.assessment.ResultSnapshot;
import entente.kernel.Amount;
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
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pair that leads the whole arrangement as people rated it, cycle by cycle; nothing of it while either side has not switched such ratings on,
 * and no cycle that either side keeps no longer.
 *
 * @param pair the one that leads on the day
 * @param led who led before, and since when
 * @param cycles closed campaigns that asked the same words as the newest, the oldest first
 */
public record PairCourse(
        Optional<Recorded<LeadershipPair>> pair,
        LedBy led,
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
        LedBy led = LedBy.of(book);
        boolean on = Arrays.stream(Side.values()).allMatch(side -> RatingGuard.isOn(book, side));
        List<Recorded<ResultSnapshot>> asked = on
                ? book.current(ResultSnapshot.class).stream()
                        .filter(one -> one.fact().instrument().equals(BEHAVIOURS))
                        .filter(one -> !one.fact().closedOn().isAfter(asOf))
                        .filter(one -> isKept(book, one.fact(), asOf))
                        .sorted(Comparator.comparing(one -> one.fact().closedOn()))
                        .toList()
                : List.of();
        return new PairCourse(
                led.pair(asOf).map(LedBy.Pair::said),
                led,
                asked.stream()
                        .filter(one ->
                                one.fact().print().equals(asked.getLast().fact().print()))
                        .toList(),
                RatingGuard.readable(book, LeaderAttributes.class, asOf),
                on ? book.current(PairChemistry.class) : List.of());
    }

    private static boolean isKept(Book book, ResultSnapshot said, LocalDate asOf) {
        return Arrays.stream(Side.values()).allMatch(side -> RatingGuard.keeps(book, side, said.closedOn(), asOf));
    }

    public Optional<Recorded<ResultSnapshot>> newest() {
        return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.getLast());
    }

    /** The cycle before the newest, if the same two led then. */
    Optional<Recorded<ResultSnapshot>> before() {
        return cycles.size() < 2
                ? Optional.empty()
                : Optional.of(cycles.get(cycles.size() - 2))
                        .filter(one -> led.same(
                                one.fact().closedOn(), cycles.getLast().fact().closedOn()));
    }

    /** How many days ago the teams were asked last, where that is more than so many. */
    Optional<Amount> olderThan(int days, LocalDate asOf) {
        return newest().map(cycle -> ChronoUnit.DAYS.between(cycle.fact().closedOn(), asOf))
                .filter(age -> age > days)
                .map(Amount::days);
    }

    /** The newest rating of whoever leads a side on a day, given since then and up to the day. */
    public Optional<Recorded<LeaderAttributes>> attributes(Side side, LocalDate on) {
        return led.leader(side, on)
                .flatMap(turn -> rated.stream()
                        .filter(one ->
                                one.fact().side() == side && isWithin(one.fact().ratedOn(), turn.from(), on))
                        .filter(one -> led.meant(
                                        one.fact().pair(), side, one.fact().ratedOn())
                                .filter(meant -> meant.equals(turn.leader()))
                                .isPresent())
                        .max(Comparator.comparing(one -> one.fact().ratedOn())));
    }

    /** The newest colour of the two who lead on a day, said since both do and up to the day. */
    public Optional<Recorded<PairChemistry>> chemistry(LocalDate on) {
        return led.two(on)
                .flatMap(two -> colours.stream()
                        .filter(one -> isWithin(one.fact().saidOn(), two.since(), on))
                        .filter(one -> led.meant(one.fact().pair(), one.fact().saidOn())
                                .filter(two::sameAs)
                                .isPresent())
                        .max(Comparator.comparing(one -> one.fact().saidOn())));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The index of the two who led when a cycle closed. */
    public PairIndex index(Recorded<ResultSnapshot> cycle) {
        return index(cycle, cycle.fact().closedOn());
    }

    /** The index of the two who led on a day, by what a cycle said of their behaviour. */
    PairIndex index(Recorded<ResultSnapshot> cycle, LocalDate day) {
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
                CycleScore.both(cycle.fact()),
                CycleScore.margin(cycle.fact()),
                attribute,
                chemistry(day).map(one -> one.fact().colour().middle()),
                List.of(CycleScore.asked(cycle)));
    }
}
