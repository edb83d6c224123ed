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
import entente.team.PairChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 003-36: is it time to look at the pair itself? When its index is below 60 in two cycles running and results are below plan, a review with
 * five ways is due, never a change by itself; when nothing is better 180 days after a change, that is an alert of its own. Results are what
 * the ledger knows: promises late or dearer than agreed, and what other rules measured against plan.
 */
public final class PairReviewDue implements Composite {
    static final Term<BigDecimal> LEAST = Term.number("003-36.least", "60", "team.source.index");

    private static final Text QUESTION = Text.of("team.d36.question");

    @Override
    public String practice() {
        return "003-36";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(LEAST);
    }

    @Override
    public Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf) {
        PairCourse course = PairCourse.of(book, asOf);
        List<Recorded<ResultSnapshot>> cycles = course.cycles();
        Optional<Finding> recovery = recovery(book, course, asOf);
        Finding index = cycles.isEmpty()
                ? Finding.unknown(Text.of("team.d36.nothing"), List.of(), asOf)
                : index(course, Results.behind(signals, book, asOf), policy);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                QUESTION,
                Stream.concat(Stream.of(index), recovery.stream()).toList(),
                mirrors(course, asOf)));
    }

    private static Finding index(PairCourse course, List<Explanation> behind, Policy policy) {
        List<Recorded<ResultSnapshot>> cycles = course.cycles();
        PairIndex newest = course.index(cycles.getLast());
        LocalDate day = cycles.getLast().fact().closedOn();
        Figure value = newest.value();
        BigDecimal least = policy.of(LEAST);
        boolean low = isLow(value, least);
        boolean twice = low
                && cycles.size() > 1
                && isLow(course.index(cycles.get(cycles.size() - 2)).value(), least);
        if (!(value instanceof Figure.Known known)) {
            return Finding.unknown(Text.of("team.index.unasked"), List.of(value.because()), day);
        }
        Band band = twice && !behind.isEmpty() ? Band.ACT : low ? Band.WATCH : Band.WELL;
        String key = band == Band.ACT ? "due" : twice ? "coach" : low ? "low" : "well";
        Figure figure = new Figure.Known(
                known.amount(),
                known.because()
                        .because(behind)
                        .because(policy.because(LEAST, new Amount(least, Unit.COUNT)))
                        .because(band == Band.ACT ? List.of(Explanation.of("team.d36.ways")) : List.of()));
        Finding found = new Finding(
                band,
                Text.of("team.d36." + key, known.value().setScale(1, RoundingMode.HALF_UP), least, behind.size()),
                figure,
                Reading.FULL,
                day);
        return newest.isWhole() ? found : found.thin();
    }

    private static boolean isLow(Figure index, BigDecimal least) {
        return index.known().filter(value -> value.compareTo(least) < 0).isPresent();
    }

    /** The pair after a change against the pair before: not better after 180 days is an alert. */
    private static Optional<Finding> recovery(Book book, PairCourse course, LocalDate asOf) {
        return Recovery.newest(book.current(PairChange.class), course, asOf).map(Recovery::finding);
    }

    /** Each side's own leader, as far as it is rated. */
    private static List<Mirror> mirrors(PairCourse course, LocalDate asOf) {
        return Arrays.stream(Side.values())
                .map(side -> Mirror.of(
                        side,
                        Text.of("team.d36.mirror"),
                        Text.of("team.d36.mirror.says", side),
                        course.attributes(side, asOf).stream()
                                .map(one -> Explanation.of(
                                                "team.d36.lowest",
                                                side,
                                                one.fact().lowest())
                                        .from(one.source()))
                                .toList()))
                .toList();
    }
}
