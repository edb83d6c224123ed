package entente.performance.needs;

import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.ledger.Recorded;
import entente.performance.LevelExpectation;
import entente.performance.Measure.Nature;
import entente.performance.measure.MeasureCourse;
import java.util.List;
import java.util.Optional;

/**
 * One level of one service: what is reached of it, and what is expected.
 *
 * @param measures agreed ones of this level
 * @param expectation both signed, or one proposed
 */
public record Rung(
        Ladder.Step step, State state, List<MeasureCourse> measures, Optional<Recorded<LevelExpectation>> expectation) {

    /** How far a level is reached. */
    public enum State {
        ATTAINED,
        /** Its own measures carry it, and what it stands on does not. */
        HOLLOW,
        LOST,
        NOT_YET,
        UNMEASURED
    }

    public Rung {
        measures = List.copyOf(measures);
    }

    public int level() {
        return step.level();
    }

    /** The measures without which it is not reached: the critical ones, or all where none is. */
    public List<MeasureCourse> musts() {
        return musts(measures);
    }

    static List<MeasureCourse> musts(List<MeasureCourse> measures) {
        List<MeasureCourse> critical =
                measures.stream().filter(one -> one.said().isCritical()).toList();
        return critical.isEmpty() ? measures : critical;
    }

    /** Whether every measure it needs was good when last read. */
    public boolean isGreen() {
        return !measures.isEmpty() && musts().stream().allMatch(one -> one.band() == Band.WELL);
    }

    public boolean has(Nature nature) {
        return measures.stream().anyMatch(one -> one.said().nature() == nature);
    }

    public boolean isExpected() {
        return expectation.filter(one -> !one.isProposed()).isPresent();
    }

    Explanation explained() {
        return Explanation.of("performance.rung", level(), step.name(), state)
                .because(measures.stream().map(MeasureCourse::explained).toList());
    }
}
