package entente.team;

/** The nine capabilities a client keeps in its own hands (Feeny and Willcocks 1998; neutral names for work other than IT). */
public enum Capability {
    LEADERSHIP,
    BUSINESS_THINKING,
    RELATIONSHIP_BUILDING,
    ARCHITECTURE,
    MAKING_IT_WORK,
    INFORMED_BUYING,
    CONTRACT_FACILITATION,
    CONTRACT_MONITORING,
    PROVIDER_DEVELOPMENT;

    /** Whether losing it is losing control: nobody of the client holding it is an alert (I-12). */
    public boolean isCore() {
        return switch (this) {
            case LEADERSHIP, RELATIONSHIP_BUILDING, INFORMED_BUYING, CONTRACT_MONITORING -> true;
            case BUSINESS_THINKING, ARCHITECTURE, MAKING_IT_WORK, CONTRACT_FACILITATION, PROVIDER_DEVELOPMENT -> false;
        };
    }
}
