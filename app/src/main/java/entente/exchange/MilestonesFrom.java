package entente.exchange;

/** What of a schedule became its milestones; the first of these that it has. */
public enum MilestonesFrom {
    /** Its own milestones. */
    MILESTONES,
    /** The ends of its summary tasks. */
    SUMMARY_TASKS,
    /** The ends of the tasks of its first level. */
    FIRST_LEVEL
}
