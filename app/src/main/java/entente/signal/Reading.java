package entente.signal;

/** How much stands behind a signal: the whole measure, a thin reading from day-one data, or a question that does not apply and leaves the composite. */
public enum Reading {
    FULL,
    THIN,
    NOT_APPLICABLE
}
