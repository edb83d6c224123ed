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
     * The chance of keeping both limits, counted over the situations in which both outcomes are known, and by tables of either; never above either alone.
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
        double counted = time.chance(time.experience()
                .remainders()
                .shareOfBoth(time.slack(days), cost.experience().remainders(), cost.slack(money)));
        return OptionalDouble.of(Math.min(counted, Math.min(onTime.getAsDouble(), onPrice.getAsDouble())));
    }
}
