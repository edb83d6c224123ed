package entente.team;

/** The ten characteristics of whoever leads an outsourcing (004, I-10). */
public enum Characteristic {
    CHAMPIONS_CHANGE,
    CREDIBILITY,
    MANAGES_NOT_DOES,
    TRUST,
    COMMUNICATION,
    NEGOTIATION,
    FORESIGHT,
    UNITING_TEAMS,
    WINNING_SUPPORT,
    PROCESS_EXPERTISE
}
