package entente.assessment.campaign;

import java.time.LocalDate;

/** How much one person is asked: at most twelve items a quarter, and what was not used stays for the next one, so that a full check of twenty-four has room twice a year. */
public final class QuestionBudget {
    public static final int A_QUARTER = 12;

    /** At once, where nothing was asked in the quarter before. */
    public static final int MOST = 2 * A_QUARTER;

    private static final int MONTHS = 3;

    private QuestionBudget() {}

    /**
     * How many items somebody can still be asked in a quarter, never below zero.
     *
     * @param before items of the quarter before
     * @param now items of this quarter so far
     */
    public static int left(int before, int now) {
        int saved = Math.max(0, A_QUARTER - before);
        return Math.max(0, A_QUARTER + saved - now);
    }

    public static LocalDate quarterOf(LocalDate day) {
        return day.withMonth((day.getMonthValue() - 1) / MONTHS * MONTHS + 1).withDayOfMonth(1);
    }

    public static LocalDate quarterBefore(LocalDate quarter) {
        return quarter.minusMonths(MONTHS);
    }
}
