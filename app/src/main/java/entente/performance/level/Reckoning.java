package entente.performance.level;

/** How the cases of a period become one figure (formula 4.2). */
public enum Reckoning {
    /** The share of cases done within the target of their priority. */
    WITHIN_TARGET,
    /** The mean business time of the cases. */
    MEAN,
    /** The middle business time of the cases. */
    MEDIAN,
    /** The business time within which so many percent of the cases stayed. */
    PERCENTILE,
    /** (AST - UDT) / AST: the agreed service time in which the service was there. */
    AVAILABILITY,
    /** The sum of one amount over the sum of another; never the mean of ratios. */
    RATIO,
    /** How many cases there were. */
    COUNT;

    /** Which way is better where nobody says. */
    public Better better() {
        return switch (this) {
            case WITHIN_TARGET, AVAILABILITY, RATIO -> Better.HIGHER;
            case MEAN, MEDIAN, PERCENTILE, COUNT -> Better.LOWER;
        };
    }

    /** Whether its value is a share in percent; otherwise seconds of business time or a number of cases. */
    public boolean isShare() {
        return switch (this) {
            case WITHIN_TARGET, AVAILABILITY, RATIO -> true;
            case MEAN, MEDIAN, PERCENTILE, COUNT -> false;
        };
    }

    public boolean isTime() {
        return switch (this) {
            case MEAN, MEDIAN, PERCENTILE -> true;
            case WITHIN_TARGET, AVAILABILITY, RATIO, COUNT -> false;
        };
    }

    public boolean isRanked() {
        return switch (this) {
            case MEDIAN, PERCENTILE -> true;
            case MEAN, WITHIN_TARGET, AVAILABILITY, RATIO, COUNT -> false;
        };
    }
}
