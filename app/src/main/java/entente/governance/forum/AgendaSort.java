package entente.governance.forum;

/** Why something stands on an agenda, in the order in which a session takes it up. */
public enum AgendaSort {
    /** A part of the quarterly review the session was called for. */
    QUARTER,
    /** Judgement found it, and somebody convened the forum for it or nobody took it up. */
    ALERT,
    DECISION,
    CONFLICT,
    DISPUTE,
    ISSUE,
    ACTION,
    /** The last session did not settle it. */
    LEFT_OVER,
    REVIEW,
    CONSEQUENCE,
    LESSON,
    /** Somebody put it there by hand. */
    ADDED
}
