package entente.delivery.transition;

import entente.arrangement.AgreedTerms;
import entente.delivery.Project;
import entente.delivery.TransitionStage;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-10: do people move along with the work? One signal a transition: the gate that is most overdue in any stream decides, so that it is
 * never well while the adaptive stream is not; an adaptive stream that is missing, or that nobody owns, is an alert whatever the gates say.
 */
public final class TwoStreamTransition implements Rule {
    static final Limits OVERDUE = Limits.above(
            Term.number("003-10.overdue.watch", "5", "signal.source.ours"),
            Term.number("003-10.overdue.act", "10", "signal.source.ours"),
            Unit.WORKING_DAYS);
    static final Term<Integer> STALE = Term.whole("003-10.stale", 45, "signal.source.ours");

    private static final Text QUESTION = Text.of("delivery.transition.question");

    @Override
    public String practice() {
        return "003-10";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(OVERDUE), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Transition> transitions = Transition.all(book, asOf);
        if (transitions.isEmpty()) {
            Finding none = Finding.unknown(Text.of("delivery.transition.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        return transitions.stream()
                .map(one -> Finding.decide(
                        practice(),
                        about(book, one),
                        QUESTION,
                        findings(one, terms, policy, asOf),
                        TransitionParts.mirrors(one, book)));
    }

    private static About about(Book book, Transition transition) {
        return transition
                .project()
                .flatMap(project -> book.current(Project.class).stream()
                        .filter(known -> known.ref().equals(project))
                        .findFirst())
                .map(About::the)
                .orElse(About.ARRANGEMENT);
    }

    private static List<Finding> findings(Transition one, AgreedTerms terms, Policy policy, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        if (one.adaptive().isEmpty()) {
            findings.add(flaw(Band.ACT, Text.of("delivery.transition.noadaptive"), one.streams(), asOf));
        }
        if (one.technical().isEmpty()) {
            findings.add(Finding.unknown(Text.of("delivery.transition.notechnical"), List.of(), asOf));
        }
        one.streams().stream()
                .filter(stream -> !stream.owned() && !isOver(stream))
                .map(stream -> flaw(
                        stream.isAdaptive() ? Band.ACT : Band.WATCH,
                        Text.of("delivery.transition.unowned", stream.name()),
                        List.of(stream),
                        asOf))
                .forEach(findings::add);
        one.streams().forEach(stream -> findings.add(gates(stream, one, terms, policy, asOf)));
        one.streams().stream()
                .filter(stream -> !stream.outOfOrder().isEmpty())
                .map(stream -> flaw(
                        Band.WATCH,
                        Text.of(
                                "delivery.transition.order",
                                stream.name(),
                                stream.now().orElseThrow(),
                                stream.outOfOrder().getFirst().fact().step()),
                        List.of(stream),
                        asOf))
                .forEach(findings::add);
        return findings;
    }

    private static boolean isOver(StreamStatus stream) {
        return !stream.stages().isEmpty() && stream.now().isEmpty();
    }

    private static Finding flaw(Band band, Text says, List<StreamStatus> about, LocalDate asOf) {
        Figure count = Figure.known(
                Amount.count(about.size()),
                Explanation.of("delivery.transition.streams")
                        .from(about.stream().map(one -> one.stream().source()).toList()));
        return new Finding(band, says, count, Reading.FULL, asOf);
    }

    private static Finding gates(
            StreamStatus stream, Transition one, AgreedTerms terms, Policy policy, LocalDate asOf) {
        if (stream.stages().isEmpty()) {
            return Finding.unknown(Text.of("delivery.transition.nostages", stream.name()), List.of(), asOf);
        }
        LocalDate saidOn = saidOn(stream, terms);
        long age = ChronoUnit.DAYS.between(saidOn, asOf);
        Figure.Known late = late(stream, one);
        Finding judged = OVERDUE.judge(policy, late, says(stream), asOf);
        boolean stale = !isOver(stream) && age > policy.of(STALE) && judged.band() == Band.WELL;
        return stale
                ? Finding.unknown(
                        Text.of("delivery.transition.stale", stream.name(), Amount.days(age)),
                        List.of(late.because(), policy.because(STALE, Amount.days(policy.of(STALE)))),
                        saidOn)
                : judged;
    }

    private static Figure.Known late(StreamStatus stream, Transition one) {
        long days = stream.mostOverdue().map(stage -> stream.late(stage.fact())).orElse(0L);
        Explanation because = Explanation.of("delivery.transition.overdue", stream.name())
                .because(stream.readiness().because(), one.readiness().because());
        return new Figure.Known(Amount.workingDays(days), because.is(Amount.workingDays(days)));
    }

    private static Text says(StreamStatus stream) {
        long passed = stream.stages().stream()
                .filter(stage -> stage.fact().isPassed(stream.asOf()))
                .count();
        return stream.mostOverdue()
                .map(stage -> Text.of(
                        "delivery.transition.late",
                        stream.name(),
                        stage.fact().gate(),
                        stage.fact().plannedOn(),
                        Amount.workingDays(stream.late(stage.fact()))))
                .orElseGet(() -> Text.of(
                        "delivery.transition.ontime",
                        stream.name(),
                        passed,
                        stream.stages().size()));
    }

    /** When the stream or any of its stages was last said or affirmed. */
    private static LocalDate saidOn(StreamStatus stream, AgreedTerms terms) {
        Stream<LocalDate> stages = stream.stages().stream().map((Recorded<TransitionStage> s) -> terms.lastSaidOn(s));
        return Stream.concat(Stream.of(terms.lastSaidOn(stream.stream())), stages)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
