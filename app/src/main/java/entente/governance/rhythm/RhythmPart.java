package entente.governance.rhythm;

/** What anybody would do for somebody of the own house, and so for the other leader (002-08). */
public enum RhythmPart {
    GOALS,
    ONE_TO_ONES,
    FEEDBACK,
    DEVELOPMENT,
    RECOGNITION
}
