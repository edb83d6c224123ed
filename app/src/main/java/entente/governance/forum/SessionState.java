package entente.governance.forum;

/** What is said of one session of a series. */
public enum SessionState {
    /** It meets on another day, or at another time. */
    MOVED,
    CANCELLED,
    /** It took place, and this is what became of it. */
    HELD
}
