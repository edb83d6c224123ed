package entente.delivery.forecast;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One situation of the past with what every expert got wrong in it.
 *
 * @param project whose situation it was
 * @param sector the class of that project
 * @param stage how far the work had come, 0 to 1
 * @param weight what it counts; the cases of one project count 1 together
 * @param origin where it comes from
 * @param middle the middle of the table it is a share of, in the scale of its stage; 0 for a project
 * @param report what was known, if it is a single situation and not a share of a table
 * @param outcomes ln(outcome) by goal, where known
 * @param errors by expert, ln(outcome / foreseen) in the scale of its stage, where it had spoken
 */
record Case(
        String project,
        String sector,
        double stage,
        double weight,
        Origin origin,
        double middle,
        @Nullable Situation report,
        Map<Goal, Double> outcomes,
        Map<Expert, Double> errors) {
    /** Where a case comes from. */
    enum Origin {
        /** A project known here. */
        PROJECT,
        /** One share of a table that comes with this product. */
        SHARE,
        /** The middle of a table that comes with this product, of which nothing else is known: it says nothing about the range. */
        MEDIAN
    }

    static Stream<Case> of(FinishedProject project) {
        double weight = 1.0 / project.reports().size();
        return project.reports().stream().map(report -> of(project, report, weight));
    }

    private static Case of(FinishedProject project, Situation report, double weight) {
        Map<Goal, Double> outcomes = new EnumMap<>(Goal.class);
        for (Goal goal : Goal.values()) {
            putKnown(outcomes, goal, Math.log(project.outcome(goal)));
        }
        Map<Expert, Double> errors = new EnumMap<>(Expert.class);
        for (Expert expert : Expert.values()) {
            double off = Math.log(project.outcome(expert.goal())) - expert.log(report);
            putKnown(errors, expert, off / report.scale());
        }
        return new Case(
                project.code(), project.sector(), report.stage(), weight, Origin.PROJECT, 0, report, outcomes, errors);
    }

    /** Whether it comes with this product. */
    boolean shipped() {
        return origin != Origin.PROJECT;
    }

    /** How far its promise had moved; a table tells the first day, when none had. */
    double moved() {
        return report == null ? 0 : report.moved();
    }

    /** How wide the errors still are at its stage. */
    double scale() {
        return Situation.scaleAt(stage);
    }

    private static <K> void putKnown(Map<K, Double> to, K key, double value) {
        if (!Double.isNaN(value)) {
            to.put(key, value);
        }
    }

    /** ln(outcome); not a number where nobody knows. */
    double outcome(Goal goal) {
        return outcomes.getOrDefault(goal, Double.NaN);
    }

    /** What the expert got wrong, in the scale of the stage; not a number where it had not spoken. */
    double error(Expert expert) {
        return errors.getOrDefault(expert, Double.NaN);
    }

    boolean knows(Expert expert) {
        return errors.containsKey(expert);
    }
}
