package entente.governance.quarter;

/** The steps of a quarterly review, in their order. */
public enum QuarterStep {
    /** One page from the book, in everybody's hands before anybody prepares. */
    PRE_READ,
    /** Each side for itself, its own part first; both appear together. */
    PREPARE,
    MEET,
    /** What was decided, who does what, what was learned, what is measured no longer. */
    CLOSE
}
