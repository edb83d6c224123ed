package entente.governance.audience;

/** What became of what somebody said when asked. */
public enum InputUse {
    WAITS,
    USED,
    NOT_USED
}
