package entente.delivery.forecast;

import java.util.Arrays;
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
 * @param outcomes ln(outcome) a goal, not a number where unknown
 * @param errors a expert, ln(outcome / foreseen) in the scale of its stage; not a number where there is none
 */
record Case(
        String project,
        String sector,
        double stage,
        double weight,
        Origin origin,
        double middle,
        @Nullable Situation report,
        double[] outcomes,
        double[] errors) {
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
        double[] outcomes = Arrays.stream(Goal.values())
                .mapToDouble(goal -> Math.log(project.outcome(goal)))
                .toArray();
        double[] errors = Arrays.stream(Expert.values())
                .mapToDouble(expert -> (outcomes[expert.goal().ordinal()] - expert.log(report)) / report.scale())
                .toArray();
        return new Case(
                project.code(), project.sector(), report.stage(), weight, Origin.PROJECT, 0, report, outcomes, errors);
    }

    /** Whether it comes with this product. */
    boolean shipped() {
        return origin != Origin.PROJECT;
    }

    /** How wide the errors still are at its stage. */
    double scale() {
        return Situation.scaleAt(stage);
    }

    /** What the expert got wrong, in the scale of the stage. */
    double error(Expert expert) {
        return errors[expert.ordinal()];
    }

    boolean knows(Expert expert) {
        return !Double.isNaN(error(expert));
    }
}
