package entente.register;

/** What one column holds, and so how it is typed, compared and stored. */
public enum Scalar {
    TEXT,
    WHOLE,
    DECIMAL,
    YES_NO,
    CHOICE,
    DATE,
    INSTANT,
    PERCENT,
    RATING,
    REF,
    CURRENCY,
    ADDRESS
}
