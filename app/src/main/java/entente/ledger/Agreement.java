package entente.ledger;

/** How far a version is agreed: a one-sided kind needs nobody's signature; a two-sided one is proposed until both sides signed. */
public enum Agreement {
    ONE_SIDED,
    PROPOSED,
    AGREED
}
