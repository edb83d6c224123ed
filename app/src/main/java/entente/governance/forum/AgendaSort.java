package entente.governance.forum;

/** Why something stands on an agenda, in the order in which a session takes it up. */
public enum AgendaSort {
    /** Judgement found it, and somebody convened the forum for it. */
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
