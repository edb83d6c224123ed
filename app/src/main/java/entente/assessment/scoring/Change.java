package entente.assessment.scoring;

import java.util.OptionalDouble;

/** What became of a score from one campaign to the next, where both asked in the same words. */
public enum Change {
    BETTER,
    WORSE,
    NO_CHANGE,
    OTHER_WORDING,
    UNKNOWN;

    /**
     * A difference inside the 95 % confidence interval of the difference, whose half width is the root of the sum of both margins'
     * squares, is no change (formulae 4.10). Unknown where a margin is.
     *
     * @param sameWording whether both asked in the very same words; else nothing is compared
     */
    public static Change between(Score before, Score now, boolean sameWording) {
        return sameWording ? between(before.value(), before.margin(), now.value(), now.margin()) : OTHER_WORDING;
    }

    /** The same of two values in the same words with their margins. */
    public static Change between(double before, OptionalDouble one, double now, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        double difference = now - before;
        if (Math.abs(difference) <= Math.hypot(one.getAsDouble(), other.getAsDouble())) {
            return NO_CHANGE;
        }
        return difference > 0 ? BETTER : WORSE;
    }
}
