package entente.governance.finding;

/** What a finding needs next. */
public enum FindingNeed {
    /** Nobody has said what corrects it. */
    ACTION,
    /** An action is past its day. */
    LATE,
    /** Its actions are under way. */
    WORK,
    /** What was done has not had the time to help. */
    TIME,
    /** Somebody has to look whether it helped. */
    CHECK,
    /** It did not help: it is open again and needs another action. */
    AGAIN,
    /** It helped: its owner closes it. */
    CLOSE,
    NOTHING
}
