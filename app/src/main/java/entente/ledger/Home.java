package entente.ledger;

/** Where facts of a kind live: with both, with one side until published, with each side until both have answered, or with one side for ever. */
public enum Home {
    SHARED,
    PRIVATE_FIRST,
    REVEALED_TOGETHER,
    PRIVATE_ONLY;

    /** Whether a side may publish by its own choice. */
    public boolean canBePublished() {
        return this == SHARED || this == PRIVATE_FIRST;
    }
}
