package entente.team;

/** What the interface asks of people beside their trade (I-11, 001-09). */
public enum Skill {
    SOLVING_JOINTLY,
    LISTENING,
    INFLUENCE,
    SCOPING,
    NEGOTIATION,
    FACILITATION,
    FEEDBACK,
    COMMERCIAL_READING,
    CONFLICT
}
