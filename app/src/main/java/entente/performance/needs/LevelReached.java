package entente.performance.needs;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.LevelExpectation;
import entente.performance.measure.OwnMeasures;
import entente.performance.needs.Rung.State;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-04: is each service where it should be on the ladder of needs? One signal a service: an expectation more than one level above what is
 * reached needs a ramp that both signed; a level that was reached and is lost is an alert, for all above it is hollow.
 */
public final class LevelReached implements Rule {
    private static final Text QUESTION = Text.of("performance.level.question");

    @Override
    public String practice() {
        return "002-04";
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<ServiceLadder> all = ServiceLadder.all(book, policy, asOf);
        if (all.isEmpty()) {
            Finding none = Finding.unknown(Text.of("performance.level.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return all.stream()
                .map(one -> Finding.decide(
                        practice(), one.about(), QUESTION, findings(one, asOf), OwnMeasures.behind(one.courses())));
    }

    private static List<Finding> findings(ServiceLadder one, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        one.rungs().stream()
                .filter(rung -> rung.state() == State.LOST)
                .map(rung -> lost(one, rung, asOf))
                .forEach(findings::add);
        if (one.expected() > one.attained() + 1 && one.expectation().isPresent() && !hasRamp(one)) {
            findings.add(leap(one, asOf));
        }
        findings.add(reached(one, asOf));
        return findings;
    }

    private static Finding lost(ServiceLadder one, Rung rung, LocalDate asOf) {
        boolean hollow = one.rungs().stream().anyMatch(above -> above.state() == State.HOLLOW);
        return new Finding(
                rung.level() <= one.expected() ? Band.ACT : Band.WATCH,
                Text.of(
                        hollow ? "performance.level.lost.hollow" : "performance.level.lost",
                        one.name(),
                        rung.level(),
                        rung.step().name()),
                attained(one),
                Reading.FULL,
                asOf);
    }

    /** A ramp of a measure of any level above what is reached, up to the expected one. */
    private static boolean hasRamp(ServiceLadder one) {
        return one.expectedRungs().stream()
                .filter(rung -> rung.level() > one.attained())
                .flatMap(rung -> rung.measures().stream())
                .anyMatch(measure -> measure.ramp().isPresent());
    }

    private static Finding leap(ServiceLadder one, LocalDate asOf) {
        return new Finding(
                Band.ACT,
                Text.of("performance.level.leap", one.name(), one.expected(), one.attained()),
                attained(one),
                Reading.FULL,
                asOf);
    }

    private static Finding reached(ServiceLadder one, LocalDate asOf) {
        if (one.expectedRungs().stream().allMatch(rung -> rung.measures().isEmpty())) {
            return Finding.unknown(Text.of("performance.level.unmeasured", one.name()), List.of(), asOf);
        }
        boolean there = one.attained() >= one.expected();
        boolean late = one.expectation()
                .map(Recorded::fact)
                .map(LevelExpectation::byOn)
                .filter(by -> by.isBefore(asOf))
                .isPresent();
        String key = one.expectation().isPresent()
                ? there ? "performance.level.there" : late ? "performance.level.late" : "performance.level.onway"
                : there ? "performance.level.there.usual" : "performance.level.onway.usual";
        Text says = Text.of(
                key,
                one.name(),
                one.attained(),
                one.expected(),
                one.expectation().map(e -> (Object) e.fact().byOn()).orElse(""));
        return new Finding(there || !late ? Band.WELL : Band.WATCH, says, attained(one), Reading.FULL, asOf);
    }

    private static Figure attained(ServiceLadder one) {
        return Figure.known(
                Amount.count(one.attained()),
                Explanation.of("performance.level.attained", one.name())
                        .from(one.expectation().stream().map(Recorded::source).toList())
                        .because(one.rungs().stream().map(Rung::explained).toList()));
    }
}
