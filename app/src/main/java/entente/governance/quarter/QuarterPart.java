package entente.governance.quarter;

/** The four parts of a quarterly review, in their order; each has its own time. */
public enum QuarterPart {
    PROMISES,
    MONEY,
    /** What was measured, beside what people felt. */
    SERVICE,
    /** What the next quarter is for. */
    NEXT
}
