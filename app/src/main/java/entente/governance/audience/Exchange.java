package entente.governance.audience;

/** Which way words went. */
public enum Exchange {
    TOLD,
    HEARD,
    BOTH;

    /** Whether the audience could say something. */
    public boolean listens() {
        return this != TOLD;
    }
}
