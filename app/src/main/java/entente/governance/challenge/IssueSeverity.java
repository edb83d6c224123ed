package entente.governance.challenge;

/** What a problem stops. */
public enum IssueSeverity {
    /** Work goes on. */
    MINOR,
    /** Work goes on with pain. */
    MAJOR,
    /** Work stands still. */
    STANDSTILL
}
