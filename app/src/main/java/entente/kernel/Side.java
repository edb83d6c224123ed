package entente.kernel;

import java.util.List;

/** One of the two organisations of an arrangement. */
public enum Side {
    CLIENT,
    PROVIDER;

    public Side other() {
        return this == CLIENT ? PROVIDER : CLIENT;
    }

    /** Both, this one first: whoever reads sees the own part before the other's. */
    public List<Side> ownFirst() {
        return List.of(this, other());
    }
}
