package entente.governance.assumption;

/** What became of an assumption. */
public enum Belief {
    /** Nobody has tested it. */
    UNTESTED,
    /** It was tested and is so. */
    HOLDS,
    /** It is not so. */
    FALSE
}
