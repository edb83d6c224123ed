package entente.delivery.forecast;

/**
 * What was known of one project on one status date; {@link Double#NaN} for what was not.
 *
 * <p>Times are calendar days from the start, money is in one currency.
 *
 * @param planned PD, the planned duration, above 0
 * @param elapsed AT, the time since the start, 0 or more
 * @param earnedSchedule ES, the time by which the plan had what is earned
 * @param promised the duration by the end now promised
 * @param slip by how many days the milestones reached last came later than planned, on average
 * @param price BAC, the price agreed
 * @param earned EV, the planned value of the work done
 * @param spent AC, what it cost so far
 */
public record Situation(
        double planned,
        double elapsed,
        double earnedSchedule,
        double promised,
        double slip,
        double price,
        double earned,
        double spent) {
    /** A week: a promise that is due or overdue is not kept sooner than that. */
    private static final double SOON = 7;

    private static final double USUAL_STEP = 0.05;
    private static final double LEAST_REST = 0.25;

    /** A project of which only promises are known. */
    public static Situation promisedOnly(double firstPromised, double elapsed, double promised) {
        return new Situation(
                firstPromised, elapsed, Double.NaN, promised, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** Whether anybody measured how much of the work is done. */
    public boolean hasProgress() {
        return price > 0 && earned >= 0;
    }

    /** How far the work has come, 0 to 1: the share of the price that is earned, else the share of the promised time that is over. */
    public double stage() {
        return clip(hasProgress() ? earned / price : elapsed / promise(), 0, 1);
    }

    /** How wide the errors still are at this stage, 0.25 to 1. */
    public double scale() {
        return scaleAt(stage());
    }

    static double scaleAt(double stage) {
        return Math.max(Math.sqrt(1 - stage), 0.25);
    }

    /** What is over or spent already: no forecast goes below it. */
    public double reached(Goal goal) {
        return switch (goal) {
            case TIME -> elapsed;
            case COST -> Double.isNaN(spent) ? 0 : spent;
        };
    }

    /** What was promised. */
    public double promisedAt(Goal goal) {
        return switch (goal) {
            case TIME -> planned;
            case COST -> price;
        };
    }

    /** The end now promised, but not before the work can end; the planned end where nothing else was said. */
    double promise() {
        double said = Double.isNaN(promised) ? planned : promised;
        return Math.max(said, elapsed + Math.max(USUAL_STEP * planned, SOON));
    }

    /** How far the promise lies behind the plan, as the logarithm of their ratio; below 0 where it lies before it. */
    public double moved() {
        return Math.log(promise() / planned);
    }

    /** The planned time of the work that is left. */
    double remainingTime() {
        return Math.max(planned - (Double.isNaN(earnedSchedule) ? elapsed : earnedSchedule), 0);
    }

    /** The planned cost of the work that is left. */
    double remainingCost() {
        return Math.max(price - earned, 0);
    }

    /** A duration, but with at least a quarter of the planned rest still to come. */
    double atLeast(double duration) {
        double soonest =
                elapsed + (hasProgress() ? LEAST_REST * remainingTime() : Math.max(LEAST_REST * remainingTime(), SOON));
        return Math.max(duration, soonest);
    }

    /** The price, but with at least a quarter of the planned rest still to be spent. */
    double atLeastSpent() {
        return Double.isNaN(spent) || Double.isNaN(earned)
                ? price
                : Math.max(price, spent + LEAST_REST * remainingCost());
    }

    static double clip(double value, double from, double to) {
        return Math.min(Math.max(value, from), to);
    }
}
