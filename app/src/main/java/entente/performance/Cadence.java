package entente.performance;

import java.time.LocalDate;

/** How long one period of a measure is. */
public enum Cadence {
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The day on which the period after the one that starts on the day begins, or so many later. */
    public LocalDate after(LocalDate start, int periods) {
        return switch (this) {
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths(3L * periods);
            case YEAR -> start.plusYears(periods);
        };
    }

    /** How many whole periods lie between a first day, included, and the day, not included; never below zero. */
    public int between(LocalDate first, LocalDate day) {
        int whole = 0;
        while (!after(first, whole + 1).isAfter(day)) {
            whole++;
        }
        return whole;
    }
}
