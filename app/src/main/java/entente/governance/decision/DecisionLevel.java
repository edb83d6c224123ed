package entente.governance.decision;

/** At which level the two sides meet to decide. */
public enum DecisionLevel {
    OPERATIONAL,
    MANAGEMENT,
    EXECUTIVE
}
