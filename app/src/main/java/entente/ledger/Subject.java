package entente.ledger;

/** What a kind is about, as far as that decides which roles of a side may read it. */
public enum Subject {
    GENERAL,
    MONEY,
    SOURCING,
    LEADER_ONLY
}
