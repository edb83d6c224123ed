package entente.governance.challenge;

/** How much a risk would hurt. */
public enum RiskImpact {
    LOW,
    MEDIUM,
    HIGH
}
