package entente.exchange;

/** The schedule files that can be read; a file is known by what it holds, whatever it is called. */
public enum ScheduleFormat {
    /** Microsoft Project, its own file. */
    MPP,
    /** Microsoft Project, as XML. */
    MSPDI,
    /** Primavera P6, as text. */
    XER,
    /** Primavera P6, as XML. */
    PMXML,
    /** GNOME Planner. */
    PLANNER
}
