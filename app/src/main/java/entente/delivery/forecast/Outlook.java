package entente.delivery.forecast;

import java.util.OptionalDouble;

/** What is foreseen of a project on one day: its end and its cost. */
public record Outlook(Situation now, GoalForecast time, GoalForecast cost) {
    public GoalForecast of(Goal goal) {
        return switch (goal) {
            case TIME -> time;
            case COST -> cost;
        };
    }

    /**
     * The chance of keeping both limits, counted over the situations in which both outcomes are known; never above either alone.
     *
     * @param days the time there is
     * @param money the price there is
     */
    public OptionalDouble chanceWithin(double days, double money) {
        OptionalDouble onTime = time.chanceWithin(days);
        OptionalDouble onPrice = cost.chanceWithin(money);
        if (onTime.isEmpty() || onPrice.isEmpty()) {
            return OptionalDouble.empty();
        }
        double counted = time.chance(shareOfBoth(time.slack(days), cost.slack(money)));
        return OptionalDouble.of(Math.min(counted, Math.min(onTime.getAsDouble(), onPrice.getAsDouble())));
    }

    /** Where no situation is known with both outcomes, as if they had nothing to do with each other. */
    private double shareOfBoth(double late, double dear) {
        double counted = time.experience()
                .remainders()
                .shareOfBoth(late, cost.experience().remainders(), dear);
        return Double.isNaN(counted)
                ? time.experience().spread().shareUpTo(late)
                        * cost.experience().spread().shareUpTo(dear)
                : counted;
    }
}
