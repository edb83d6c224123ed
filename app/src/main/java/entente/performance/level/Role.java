package entente.performance.level;

/** What a word of the raw events does to a case. */
public enum Role {
    START,
    PAUSE,
    RESUME,
    STOP,
    /** The case counts; above the line of a share of cases it counts too. */
    HIT,
    /** The case counts below the line only: it can never be within its target. */
    MISS,
    /** The row says nothing of the case. */
    NOTHING;

    boolean isRunning() {
        return this == START || this == RESUME;
    }

    boolean belongsTo(EventSource.Form form) {
        return switch (this) {
            case START, PAUSE, RESUME, STOP -> form != EventSource.Form.CASES;
            case HIT, MISS -> form == EventSource.Form.CASES;
            case NOTHING -> true;
        };
    }
}
