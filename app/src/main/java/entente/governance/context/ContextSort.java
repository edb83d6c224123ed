package entente.governance.context;

/** What may change around two who work together (003-12). */
public enum ContextSort {
    DEMAND,
    STAFFING,
    TECHNOLOGY,
    BUSINESS
}
