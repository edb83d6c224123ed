package entente.team;

/** The six levels at which a relationship takes effort (001-02). */
public enum EffortLevel {
    PROCESS,
    MEASURE,
    SKILL,
    BEHAVIOUR,
    MINDSET,
    TOOL
}
