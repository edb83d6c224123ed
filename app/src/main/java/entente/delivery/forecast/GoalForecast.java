package entente.delivery.forecast;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What is foreseen of one goal of one project: a middle, and the range of the errors that actually happened.
 *
 * <p>The middle is m = sum of trust x (ln expert + bias x S); a quantile is exp(m + r_q x S), r_q being that quantile of what was
 * still wrong in comparable situations, but never below what is over or spent already.
 *
 * @param middle the logarithm of what the corrected experts say together
 */
public record GoalForecast(Goal goal, Situation now, Experience experience, double middle) {
    /** Of what each expert says now, as logarithms, and what the past teaches about them. */
    static GoalForecast of(Goal goal, Situation now, Map<Expert, Double> said, Experience experience) {
        double moved = now.moved();
        double sum = 0;
        for (Map.Entry<Expert, Lesson> entry : experience.lessons().entrySet()) {
            Lesson lesson = entry.getValue();
            sum += lesson.trust() * (said.getOrDefault(entry.getKey(), 0.0) + lesson.correction(moved) * now.scale());
        }
        return new GoalForecast(goal, now, experience, sum);
    }

    /** Whether anything can be foreseen: an expert speaks, and the past says how wrong it may be. */
    public boolean isKnown() {
        return !experience.lessons().isEmpty() && !experience.spread().isEmpty();
    }

    /** As how many independent projects the comparable situations count, 0 or more. */
    public double comparable() {
        return experience.effective();
    }

    /** How many finished projects of its own class it rests on. */
    public int taughtBy() {
        return experience.lessons().values().stream()
                .mapToInt(Lesson::projects)
                .max()
                .orElse(0);
    }

    /** What stays below the outcome in {@code share} of comparable situations; empty where nothing can be foreseen. */
    public OptionalDouble quantile(double share) {
        return isKnown()
                ? OptionalDouble.of(Math.max(Math.exp(middle + rest(share)), now.reached(goal)))
                : OptionalDouble.empty();
    }

    /** The chance of staying within a limit, 0 to 1, an undecided case added; empty where nothing can be foreseen or nothing was promised. */
    public OptionalDouble chanceWithin(double limit) {
        if (!isKnown() || Double.isNaN(limit)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                now.reached(goal) > limit ? 0 : chance(experience.spread().shareUpTo(slack(limit))));
    }

    /** What P50 is made of; of a forecast that is known. */
    public Contributions contributions() {
        return Contributions.of(this);
    }

    /** The nearest finished projects, at most so many. */
    public List<Analogue> analogues(int most) {
        return Analogue.nearest(this, most);
    }

    /** A share of comparable situations as a chance: with one more case that is undecided. */
    double chance(double share) {
        return (share * comparable() + 0.5) / (comparable() + 1);
    }

    /** How large what is still wrong may be if the limit is to be kept. */
    double slack(double limit) {
        return (Math.log(limit) - middle) / now.scale();
    }

    /** What remains to be added at a share, as a logarithm; wider the fewer independent projects there are. */
    double rest(double share) {
        double wider = 0.5 + (share - 0.5) * (1 + 1 / comparable());
        return experience.spread().quantile(Situation.clip(wider, 0.005, 0.995)) * now.scale();
    }
}
