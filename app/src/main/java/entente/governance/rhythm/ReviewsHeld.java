package entente.governance.rhythm;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-09: do both look back together, in time and both ways? A review more than 15 days late is an alert, and so is one in which one side
 * judged the other and was not judged itself; one without any such word, or not signed by both, is watched.
 */
public final class ReviewsHeld implements Rule {
    static final Limits LATE = Limits.above(
            Term.number("002-09.late.watch", "0", "signal.source.ours"),
            Term.number("002-09.late.act", "15", "rhythm.source.review"),
            Unit.CALENDAR_DAYS);
    /** Days after the end of a quarter or year by which its review is to be held. */
    public static final Term<Integer> WITHIN = Term.whole("002-09.within", 30, "signal.source.ours");

    static final Term<Integer> WINDOW = Term.whole("002-09.days", 365, "signal.source.ours");

    @Override
    public String practice() {
        return "002-09";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(LATE), WITHIN, WINDOW);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Reviews reviews = Reviews.of(book, asOf);
        List<Reviews.Missing> missing = reviews.missing(asOf, policy.of(WITHIN));
        List<ReviewCase> held = reviews.held().stream()
                .filter(one -> one.heldOn().isAfter(asOf.minusDays(policy.of(WINDOW))))
                .toList();
        List<Finding> findings = missing.isEmpty() && held.isEmpty()
                ? List.of(Finding.notApplicable(Text.of("rhythm.review.notyet"), asOf))
                : findings(missing, held, policy, asOf);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("rhythm.review.question"),
                findings,
                Stream.of(Side.values())
                        .map(side -> mirror(side, missing, held, asOf))
                        .toList()));
    }

    private static List<Finding> findings(
            List<Reviews.Missing> missing, List<ReviewCase> held, Policy policy, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        findings.add(late(missing, held, policy, asOf));
        add(findings, Band.ACT, "oneway", held.stream().filter(ReviewCase::isOneWay), asOf);
        add(
                findings,
                Band.WATCH,
                "unsaid",
                held.stream().filter(one -> one.revealed().isEmpty()),
                asOf);
        add(
                findings,
                Band.WATCH,
                "unsigned",
                held.stream().filter(one -> !one.unsigned().isEmpty()),
                asOf);
        return findings;
    }

    private static Finding late(List<Reviews.Missing> missing, List<ReviewCase> held, Policy policy, LocalDate asOf) {
        List<Reviews.Missing> late =
                missing.stream().filter(one -> one.late(asOf) > 0).toList();
        long most = late.stream().mapToLong(one -> one.late(asOf)).max().orElse(0);
        Figure figure = Figure.known(
                Amount.days(most),
                Explanation.of("rhythm.review.late.of")
                        .because(late.stream().map(ReviewsHeld::explained).toList())
                        .because(policy.because(WITHIN, Amount.days(policy.of(WITHIN))))
                        .from(held.stream().map(one -> one.review().source()).toList()));
        Text says = late.isEmpty()
                ? Text.of("rhythm.review.intime", held.size())
                : Text.of("rhythm.review.late", late.getFirst().period().name(), Amount.days(most), late.size());
        LocalDate measuredOn = held.stream()
                .map(ReviewCase::heldOn)
                .max(LocalDate::compareTo)
                .filter(day -> late.isEmpty())
                .orElse(asOf);
        return LATE.judge(policy, figure, says, measuredOn);
    }

    private static Explanation explained(Reviews.Missing one) {
        Explanation says = one.planned()
                .map(planned -> Explanation.of(
                                planned.isHeld() ? "rhythm.review.proposed" : "rhythm.review.planned",
                                one.period().name(),
                                one.dueOn(),
                                planned.isHeld()
                                        ? planned.heldOn()
                                        : planned.said().plannedOn())
                        .from(planned.review().source()))
                .orElseGet(() ->
                        Explanation.of("rhythm.review.unplanned", one.period().name(), one.dueOn()));
        return says;
    }

    private static void add(List<Finding> findings, Band band, String which, Stream<ReviewCase> cases, LocalDate asOf) {
        List<ReviewCase> found = cases.toList();
        if (found.isEmpty()) {
            return;
        }
        Figure count = Figure.known(
                Amount.count(found.size()),
                Explanation.of("rhythm.review." + which + ".of")
                        .from(found.stream().map(one -> one.review().source()).toList()));
        String newest = found.getFirst().period().name();
        findings.add(
                new Finding(band, Text.of("rhythm.review." + which, newest, found.size()), count, Reading.FULL, asOf));
    }

    /** A side's own part: reviews that both owe, its own word that is missing, its own signature. */
    private static Mirror mirror(Side side, List<Reviews.Missing> missing, List<ReviewCase> held, LocalDate asOf) {
        List<Explanation> own = new ArrayList<>();
        missing.stream().filter(one -> one.late(asOf) > 0).forEach(one -> own.add(explained(one)));
        for (ReviewCase one : held) {
            if (one.silent().contains(side)) {
                own.add(owed("rhythm.review.mirror.silent", one));
            }
            if (one.unsigned().contains(side)) {
                own.add(owed("rhythm.review.mirror.unsigned", one));
            }
        }
        return Mirror.of(side, Text.of("rhythm.review.mirror"), Text.of("rhythm.review.mirror.says", own.size()), own);
    }

    private static Explanation owed(String key, ReviewCase one) {
        return Explanation.of(key, one.period().name()).from(one.review().source());
    }
}
