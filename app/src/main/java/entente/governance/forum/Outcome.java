package entente.governance.forum;

/** What became of one item of an agenda. */
public enum Outcome {
    /** Heard, and nothing was to be decided. */
    NOTED,
    DECIDED,
    /** Not reached or not settled: it comes back on the next session's agenda by itself. */
    LEFT_OVER
}
