package entente.ledger;

import entente.kernel.Side;

/** One of the three gapless sequences of an arrangement; a private one cannot be seen from the other side, not even its length. */
public enum Chain {
    SHARED,
    CLIENT,
    PROVIDER;

    public static Chain of(Side side) {
        return side == Side.CLIENT ? CLIENT : PROVIDER;
    }
}
