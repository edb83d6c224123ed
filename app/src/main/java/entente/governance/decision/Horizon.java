package entente.governance.decision;

import java.time.LocalDate;

/** How far ahead a consequence is foreseen (004-07). */
public enum Horizon {
    MONTHS_3(3),
    MONTHS_12(12),
    MONTHS_36(36);

    private final int months;

    Horizon(int months) {
        this.months = months;
    }

    /** The day by which it will have happened, if it does. */
    public LocalDate after(LocalDate decidedOn) {
        return decidedOn.plusMonths(months);
    }
}
