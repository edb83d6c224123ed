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
    PROVIDER_DEVELOPMENT
}
