package entente.kernel;

/** One of the two organisations of an arrangement. */
public enum Side {
    CLIENT,
    PROVIDER;

    public Side other() {
        return this == CLIENT ? PROVIDER : CLIENT;
    }
}
