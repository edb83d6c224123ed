package entente.assessment.instrument;

/** How often an instrument is meant to be asked. */
public enum Rhythm {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    WHEN_NEEDED
}
