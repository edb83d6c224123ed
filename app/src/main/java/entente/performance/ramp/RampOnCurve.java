package entente.performance.ramp;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.performance.Ramp;
import entente.performance.RampCurve;
import entente.performance.measure.JudgedReading;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-12: does the provider grow as fast as was agreed, and was that fair? Judged by the curve of the ramp, never by its end (I-18): two
 * readings in a row below its band are an alert, and so is a ramp that is too short for its way, which is the client's to mend.
 */
public final class RampOnCurve implements Rule {
    static final Limits BELOW = Limits.from(
            Term.number("002-12.below.watch", "1", "signal.source.ours"),
            Term.number("002-12.below.act", "2", "performance.source.ramp"),
            Unit.COUNT);
    static final Limits STEP = Limits.above(
            Term.number("002-12.step.watch", "10", "signal.source.ours"),
            Term.number("002-12.step.act", "10", "signal.source.ours"),
            Unit.PERCENT);
    /** How long the way has to be, in percent of the baseline, before the step is judged at all. */
    static final Term<BigDecimal> LONG = Term.number("002-12.long", "40", "signal.source.ours");

    private static final Text QUESTION = Text.of("performance.ramp.question");

    @Override
    public String practice() {
        return "002-12";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(BELOW, STEP), LONG, RampCurve.TOLERANCE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<RampCourse> all = RampCourse.all(book, policy, asOf).stream()
                .filter(one -> asOf.isBefore(one.ramp().fact().endsOn()))
                .toList();
        if (all.isEmpty()) {
            Finding none = Finding.notApplicable(Text.of("performance.ramp.nothing"), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return all.stream()
                .map(one -> Finding.decide(
                        practice(),
                        About.the(one.course().measure()),
                        QUESTION,
                        findings(one, policy, asOf),
                        RampParts.mirrors(one)));
    }

    private static List<Finding> findings(RampCourse one, Policy policy, LocalDate asOf) {
        String name = one.course().said().name();
        if (one.ramp().fact().baseline() == null) {
            return List.of(Finding.unknown(
                    Text.of("performance.ramp.nobaseline", name),
                    List.of(Explanation.of("performance.ramp.said", name)
                            .from(one.ramp().source())),
                    asOf));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(course(one, policy, asOf));
        one.distance()
                .known()
                .filter(way -> way.compareTo(policy.of(LONG)) > 0)
                .ifPresent(way -> findings.add(
                        STEP.judge(policy, one.step(), RampWords.step(one, policy.of(STEP.act()), way), asOf)));
        return findings;
    }

    private static Finding course(RampCourse one, Policy policy, LocalDate asOf) {
        Ramp ramp = one.ramp().fact();
        List<JudgedReading> readings = one.readings();
        String name = one.course().said().name();
        if (one.ramp().isProposed()) {
            return Finding.unknown(Text.of("performance.ramp.unsigned", name), List.of(), asOf);
        }
        if (readings.isEmpty()) {
            return asOf.isBefore(ramp.startsOn().plusMonths(1))
                    ? Finding.notApplicable(Text.of("performance.ramp.begins", name, ramp.startsOn()), asOf)
                    : Finding.unknown(Text.of("performance.ramp.unread", name), List.of(), asOf);
        }
        Figure below = Figure.known(
                Amount.count(one.below()),
                Explanation.of("performance.ramp.below", name)
                        .from(one.ramp().source())
                        .because(readings.stream().map(JudgedReading::explained).toList())
                        .because(policy.because(RampCurve.TOLERANCE, Amount.percent(policy.of(RampCurve.TOLERANCE)))));
        JudgedReading last = readings.getLast();
        return BELOW.judge(
                policy,
                below,
                RampWords.course(one, policy.of(SupportGiven.GIVEN.act()), last),
                last.reading().fact().readOn());
    }
}
