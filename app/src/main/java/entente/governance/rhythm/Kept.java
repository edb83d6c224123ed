package entente.governance.rhythm;

/** Whether one part of the rhythm is kept. */
public enum Kept {
    YES,
    NO,
    /** Whoever reads cannot see it: the other side keeps it to itself. */
    UNSEEN
}
