package entente.governance.action;

/** Whose idea it was that somebody does it (003-40). */
public enum Initiative {
    /** Whoever does it took it on. */
    TAKEN_ON,
    /** It was settled among those who sat together. */
    SETTLED_TOGETHER,
    /** Somebody above gave it to them. */
    GIVEN
}
