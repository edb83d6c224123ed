package entente.team.pair;

import entente.assessment.ResultSnapshot;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Composite;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.LeaderAttributes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 003-36: is it time to look at the pair itself? When its index is below 60 and results are below plan in two cycles running, a review with
 * five ways is due, never a change by itself; when nothing is better 180 days after a change, that is an alert of its own. Results are what
 * the ledger knows: promises late or dearer than agreed, and what other rules measured against plan.
 */
public final class PairReviewDue implements Composite {
    static final Term<BigDecimal> LEAST = Term.number("003-36.least", "60", "team.source.index");
    static final Term<Integer> STALE = Term.whole("003-36.stale", 120, "signal.source.ours");

    private static final Text QUESTION = Text.of("team.d36.question");

    @Override
    public String practice() {
        return "003-36";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(LEAST, STALE);
    }

    @Override
    public Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf) {
        PairCourse course = PairCourse.of(book, asOf);
        List<Recorded<ResultSnapshot>> cycles = course.cycles();
        // the pair after a change against the pair before: not better after 180 days is an alert
        Optional<Finding> recovery = Recoveries.newest(book, course, asOf).flatMap(Recovery::finding);
        Finding index = cycles.isEmpty()
                ? Finding.unknown(Text.of("team.d36.nothing"), List.of(), asOf)
                : tooOld(course, policy, asOf)
                        .orElseGet(() -> index(course, Results.of(signals, book, cycles, asOf), policy));
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                QUESTION,
                Stream.concat(Stream.of(index), recovery.stream()).toList(),
                mirrors(course, policy, asOf)));
    }

    /** An index of long ago says nothing of the pair today, neither well nor due. */
    private static Optional<Finding> tooOld(PairCourse course, Policy policy, LocalDate asOf) {
        return course.olderThan(policy.of(STALE), asOf)
                .map(age -> Finding.unknown(
                        Text.of("team.d36.stale", age),
                        List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                        asOf.minusDays(age.value().longValueExact())));
    }

    private static Finding index(PairCourse course, Results results, Policy policy) {
        List<Recorded<ResultSnapshot>> cycles = course.cycles();
        PairIndex newest = course.index(cycles.getLast());
        LocalDate day = cycles.getLast().fact().closedOn();
        Figure value = newest.value();
        BigDecimal least = policy.of(LEAST);
        boolean low = isLow(value, least);
        boolean twice = low
                && course.before()
                        .map(one -> course.index(one).value())
                        .filter(one -> isLow(one, least))
                        .isPresent();
        if (!(value instanceof Figure.Known known)) {
            return Finding.unknown(Text.of("team.index.unasked"), List.of(value.because()), day);
        }
        Band band = twice && results.isLowTwice() ? Band.ACT : low ? Band.WATCH : Band.WELL;
        String key = band == Band.ACT ? "due" : twice ? results.isLow() ? "once" : "coach" : low ? "low" : "well";
        Figure figure = new Figure.Known(
                known.amount(),
                known.because()
                        .because(results.now())
                        .because(policy.because(LEAST, new Amount(least, Unit.COUNT)))
                        .because(band == Band.ACT ? List.of(Explanation.of("team.d36.ways")) : List.of()));
        Finding found = new Finding(
                band,
                Text.of(
                        "team.d36." + key,
                        known.value().setScale(1, RoundingMode.HALF_UP),
                        least,
                        results.now().size()),
                figure,
                Reading.FULL,
                day);
        return newest.isWhole() ? found : found.thin();
    }

    private static boolean isLow(Figure index, BigDecimal least) {
        return index.known().filter(value -> value.compareTo(least) < 0).isPresent();
    }

    /** Each side's own leader, as far as it is rated; or how long ago this side's people were asked. */
    private static List<Mirror> mirrors(PairCourse course, Policy policy, LocalDate asOf) {
        Optional<Text> old = course.olderThan(policy.of(STALE), asOf).map(age -> Text.of("team.d36.mirror.stale", age));
        return Arrays.stream(Side.values())
                .map(side -> Mirror.of(
                        side,
                        Text.of("team.d36.mirror"),
                        old.orElseGet(() -> Text.of("team.d36.mirror.says", side)),
                        Stream.concat(
                                        old.stream()
                                                .flatMap(says -> course.newest().stream())
                                                .map(CycleScore::asked),
                                        course.attributes(side, asOf).stream().map(PairReviewDue::lowest))
                                .toList()))
                .toList();
    }

    private static Explanation lowest(Recorded<LeaderAttributes> one) {
        return Explanation.of("team.d36.lowest", one.fact().side(), one.fact().lowest())
                .from(one.source());
    }
}
