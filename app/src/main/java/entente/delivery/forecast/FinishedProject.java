package entente.delivery.forecast;

import java.util.List;

/**
 * A project whose end is known, with what was known of it on the way.
 *
 * @param code what it is called
 * @param sector the class it is compared in, such as sector and contract type
 * @param reports the situations reported before it ended, oldest first
 * @param duration calendar days from start to end; not a number where it is not known
 * @param cost what it cost in the end; not a number where it is not known
 */
public record FinishedProject(String code, String sector, List<Situation> reports, double duration, double cost) {
    public FinishedProject {
        reports = List.copyOf(reports);
    }

    /** How it came out. */
    public double outcome(Goal goal) {
        return switch (goal) {
            case TIME -> duration;
            case COST -> cost;
        };
    }
}
