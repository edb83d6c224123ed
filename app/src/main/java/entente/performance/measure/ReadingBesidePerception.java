package entente.performance.measure;

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
 * 001-06: do people feel what the reading says? A good reading that people do not feel is green outside and red inside (I-16): a low score
 * beside it, or complaints that rise. One signal for each measure of which somebody said how it felt, and one for those nobody speaks of.
 */
public final class ReadingBesidePerception implements Rule {
    static final Limits FELT = Limits.upTo(
            Term.number("001-06.felt.watch", "3", "signal.source.ours"),
            Term.number("001-06.felt.act", "2.5", "performance.source.watermelon"),
            Unit.RATIO);
    static final Limits COMPLAINTS = Limits.from(
            Term.number("001-06.complaints.watch", "10", "signal.source.ours"),
            Term.number("001-06.complaints.act", "25", "performance.source.watermelon"),
            Unit.PERCENT);
    static final Limits GAP = Limits.from(
            Term.number("001-06.gap.watch", "0.5", "signal.source.ours"),
            Term.number("001-06.gap.act", "1.0", "performance.source.gap"),
            Unit.RATIO);
    static final Term<Integer> LEAST = Term.whole("001-06.complaints.least", 4, "signal.source.ours");
    static final Term<Integer> FEW = Term.whole("001-06.few", 5, "signal.source.ours");
    static final Term<Integer> STALE = Term.whole("001-06.stale", 3, "signal.source.ours");

    private static final Text QUESTION = Text.of("performance.felt.question");

    @Override
    public String practice() {
        return "001-06";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(FELT, COMPLAINTS, GAP), LEAST, FEW, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<MeasureCourse> courses = MeasureCourse.all(book, policy, asOf);
        if (courses.isEmpty()) {
            Finding none = Finding.unknown(Text.of("performance.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        List<MeasureCourse> unsaid =
                courses.stream().filter(one -> BothViews.of(one).isEmpty()).toList();
        Stream<Signal> said = courses.stream()
                .flatMap(one -> BothViews.of(one).stream())
                .map(views -> Finding.decide(
                        practice(),
                        About.the(views.course().measure()),
                        QUESTION,
                        findings(views, policy),
                        OwnMeasures.unfelt(views)));
        return unsaid.isEmpty() ? said : Stream.concat(said, Stream.of(silence(unsaid, courses.size(), asOf)));
    }

    private static List<Finding> findings(BothViews views, Policy policy) {
        String name = views.course().said().name();
        LocalDate on = views.course().measuredOn();
        if (views.periodsAgo() >= policy.of(STALE)) {
            return List.of(Finding.unknown(
                    Text.of("performance.felt.stale", name, views.period(), views.periodsAgo()),
                    List.of(views.read().explained(), policy.because(STALE, Amount.count(policy.of(STALE)))),
                    on));
        }
        List<Finding> findings = new ArrayList<>();
        if (views.read().band() == Band.WELL) {
            findings.add(felt(views, policy, on));
            for (Side side : Side.values()) {
                Figure rise = views.complaints(side, policy.of(LEAST));
                rise.known().ifPresent(more -> {
                    Text says =
                            Text.of("performance.melon.complaints", name, views.period(), side, Amount.percent(more));
                    findings.add(COMPLAINTS.judge(policy, rise, says, on));
                });
            }
        } else {
            findings.add(new Finding(
                    views.read().band() == Band.UNKNOWN ? Band.UNKNOWN : Band.WELL,
                    Text.of("performance.felt.notgreen", name, views.period()),
                    views.lowest(),
                    Reading.FULL,
                    on));
        }
        Figure gap = views.gap();
        gap.known()
                .ifPresent(apart -> findings.add(
                        GAP.judge(policy, gap, Text.of("performance.felt.gap", name, views.period(), apart), on)));
        return findings;
    }

    private static Finding felt(BothViews views, Policy policy, LocalDate on) {
        Figure lowest = views.lowest();
        boolean low = lowest.known()
                .filter(score -> FELT.band(policy, score) != Band.WELL)
                .isPresent();
        Text says = Text.of(
                low ? "performance.melon" : "performance.felt.well",
                views.course().said().name(),
                views.period(),
                lowest.known().orElseThrow());
        Finding judged = FELT.judge(policy, lowest, says, on);
        boolean few = views.all().anyMatch(one -> {
            Integer answered = one.fact().answered();
            return answered != null && answered < policy.of(FEW);
        });
        return few ? judged.thin() : judged;
    }

    private Signal silence(List<MeasureCourse> unsaid, int all, LocalDate asOf) {
        List<Explanation> which = unsaid.stream().map(MeasureCourse::explained).toList();
        Finding silent = Finding.unknown(Text.of("performance.felt.silent", unsaid.size(), all), which, asOf);
        return Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(silent), List.of());
    }
}
