package entente.cockpit.setup;

/** When a step of the set-up pays: on the day of beginning, or in the first week, month or quarter. */
public enum Stage {
    DAY,
    WEEK,
    MONTH,
    QUARTER
}
