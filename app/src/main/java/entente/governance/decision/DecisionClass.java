package entente.governance.decision;

/** How far a decision reaches (I-22): what it asks for before it is closed, and how long it may wait, follow from that. */
public enum DecisionClass {
    /** Days and weeks of the work. */
    OPERATIONAL,
    /** Months: how the two sides work together. */
    TACTICAL,
    /** Years: what is given away and why. */
    STRATEGIC;

    /** Whether it cannot be closed before somebody wrote down what will follow from it (004-07). */
    public boolean asksForForesight() {
        return this != OPERATIONAL;
    }
}
