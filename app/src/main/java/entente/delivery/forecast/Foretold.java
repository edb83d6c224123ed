package entente.delivery.forecast;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One word about a goal of a finished project, or about all its goals together, said at one of its reports, and what came of it.
 *
 * @param project its code
 * @param stage how far the work had come, 0 to 1
 * @param weight what it counts; the words about one project count 1 together
 * @param promised what was promised; not a number where the word is about all goals
 * @param outcome what came of it
 * @param foreseen the middle of what was foretold
 * @param kept whether the promise was kept
 * @param chance the chance of keeping the promise that was foretold, 0 to 1
 * @param range what the outcome was to lie in; null where no range was foretold
 */
public record Foretold(
        String project,
        double stage,
        double weight,
        double promised,
        double outcome,
        double foreseen,
        boolean kept,
        OptionalDouble chance,
        @Nullable Range range) {

    /** By how much it was off, in percent of what came of it. */
    double error() {
        return 100 * Math.abs(foreseen / outcome - 1);
    }
}
