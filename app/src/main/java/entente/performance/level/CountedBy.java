package entente.performance.level;

/** Which of its two ends puts a case into a period. */
public enum CountedBy {
    START,
    STOP
}
