package entente.performance.needs;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Measure;
import entente.performance.Measure.Nature;
import entente.performance.measure.MeasureCourse;
import entente.performance.measure.OwnMeasures;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-06: does each level we expect have measures of its own? At least two that both signed, one of what came of the work and one of how people
 * found it. One signal a service.
 */
public final class LevelMeasures implements Rule {
    static final Term<Integer> LEAST = Term.whole("002-06.least", 2, "performance.source.levels");

    private static final Text QUESTION = Text.of("performance.measures.question");

    @Override
    public String practice() {
        return "002-06";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(LEAST);
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
                        practice(),
                        one.about(),
                        QUESTION,
                        one.expectedRungs().stream()
                                .map(rung -> finding(one, rung, policy, asOf))
                                .toList(),
                        OwnMeasures.unsigned(measures(one))));
    }

    private static List<Recorded<Measure>> measures(ServiceLadder one) {
        return one.courses().stream().map(MeasureCourse::measure).toList();
    }

    private static Finding finding(ServiceLadder one, Rung rung, Policy policy, LocalDate asOf) {
        int least = policy.of(LEAST);
        int own = rung.measures().size();
        boolean both = rung.has(Nature.OUTCOME) && rung.has(Nature.PERCEPTION);
        Figure count = Figure.known(
                Amount.count(own),
                Explanation.of(
                                "performance.measures.count",
                                rung.level(),
                                rung.step().name())
                        .because(rung.measures().stream()
                                .map(MeasureCourse::explained)
                                .toList())
                        .because(policy.because(LEAST, Amount.count(least))));
        String key = own == 0
                ? "performance.measures.none"
                : own < least
                        ? "performance.measures.few"
                        : rung.has(Nature.OUTCOME)
                                ? both ? "performance.measures.enough" : "performance.measures.nofeeling"
                                : "performance.measures.nooutcome";
        Text says = Text.of(key, one.name(), rung.level(), rung.step().name(), own, least);
        Band band = own == 0 ? Band.ACT : own < least || !both ? Band.WATCH : Band.WELL;
        return new Finding(band, says, count, Reading.FULL, asOf);
    }
}
