package entente.delivery.forecast;

/**
 * How a track record is read; chosen once on finished projects and the same for everybody.
 *
 * @param kernel how near another stage must be to teach something about this one, as a standard deviation of the share of work done
 * @param spread the same for the range of errors, which needs more cases
 * @param sharpness how strongly the better experts are preferred: trust is the error to the power of minus this
 * @param biasAfter after how many finished projects of a class its own correction counts half
 * @param trustAfter after how many its own errors count half
 * @param otherClass what a case of another class counts for the range of errors
 * @param ownSlip whether a promise is also corrected by what it has moved so far; the plan then says nothing of its own, since a promise
 *     and what it has moved hold it
 */
public record Tuning(
        double kernel,
        double spread,
        double sharpness,
        double biasAfter,
        double trustAfter,
        double otherClass,
        boolean ownSlip) {
    /** For projects whose progress is measured. */
    public static final Tuning PROGRESS = new Tuning(0.20, 0.20, 8, 20, 3, 0.15, false);

    /** For projects of which only promises are known. */
    public static final Tuning PROMISES = new Tuning(0.10, 0.20, 4, 5, 3, 0.15, true);
}
