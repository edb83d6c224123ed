package entente.ledger;

/** Where facts of a kind live: with both, with one side until published, or with one side for ever. */
public enum Home {
    SHARED,
    PRIVATE_FIRST,
    PRIVATE_ONLY
}
