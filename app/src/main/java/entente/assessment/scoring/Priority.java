package entente.assessment.scoring;

/** What is worth doing first: what matters and is not well. */
public final class Priority {
    private static final double HUNDRED = 100;

    private Priority() {}

    /**
     * Importance x (100 - score), from 0 to 100 (formulae 4.10).
     *
     * @param importance from 0 to 100, taken as a share of one
     * @param score from 0 to 100
     */
    public static double of(double importance, double score) {
        return importance / HUNDRED * (HUNDRED - score);
    }
}
