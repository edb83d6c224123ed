package entente.governance.decision;

/** What came of a decision. */
public enum CheckResult {
    /** As foreseen. */
    HAPPENED,
    /** Foreseen, and it did not come. */
    DID_NOT,
    /** It came, and nobody had foreseen it. */
    UNFORESEEN
}
