package entente.delivery.forecast;

import java.util.List;

/** A way of foretelling, to be compared with the others on the same projects. */
public enum Way {
    /** The forecast of this product. */
    OURS,
    /** What was promised: the planned end, the price agreed. */
    PLAN,
    /** The best known formula: earned schedule, BAC / CPI. */
    FORMULA,
    /** The end promised at the time. */
    PROMISE;

    /** Where progress is measured. */
    public static final List<Way> MEASURED = List.of(OURS, PLAN, FORMULA);

    /** Where only promises are known. */
    public static final List<Way> PROMISED = List.of(OURS, PLAN, PROMISE);

    public Score of(Backtest backtest, Goal goal) {
        return switch (this) {
            case OURS -> backtest.forecast(goal);
            case PLAN -> backtest.plan(goal);
            case FORMULA ->
                switch (goal) {
                    case TIME -> backtest.earnedSchedule();
                    case COST -> backtest.costPerformance();
                };
            case PROMISE -> backtest.promise();
        };
    }
}
