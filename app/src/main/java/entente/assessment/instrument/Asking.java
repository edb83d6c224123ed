package entente.assessment.instrument;

/** What is asked about each item. */
public enum Asking {
    /** How it is, as the person sees it. */
    OWN,
    /** How much it matters. */
    IMPORTANCE,
    /** How the other side will have answered. */
    GUESS
}
