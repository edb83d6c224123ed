package entente.governance.weakness;

/** The five areas in which a house that outsources finds its weaknesses grown (000-03, I-37). */
public enum WeaknessArea {
    LEADERSHIP,
    MANAGEMENT,
    POLICY,
    PROCESS,
    PROCEDURE
}
