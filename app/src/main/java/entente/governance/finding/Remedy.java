package entente.governance.finding;

/** What an action does about a finding: mends what was found, or sees that it does not come again. */
public enum Remedy {
    CORRECTIVE,
    PREVENTIVE
}
