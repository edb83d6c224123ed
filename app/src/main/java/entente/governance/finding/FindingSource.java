package entente.governance.finding;

/** Where a finding comes from. */
public enum FindingSource {
    AUDIT,
    REVIEW,
    INCIDENT
}
