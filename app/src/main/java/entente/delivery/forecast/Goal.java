package entente.delivery.forecast;

/** What was promised of a project: its end, or its price. */
public enum Goal {
    /** Calendar days from the start to the end. */
    TIME,
    /** Money in the project's currency. */
    COST
}
