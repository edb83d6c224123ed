package entente.governance.decision;

import entente.kernel.Side;
import java.util.Optional;

/** Whose decision it is: one side's, or both sides' together. */
public enum DecidingSide {
    CLIENT,
    PROVIDER,
    TOGETHER;

    public static DecidingSide of(Side side) {
        return side == Side.CLIENT ? CLIENT : PROVIDER;
    }

    /** The one side that decides alone; none where both do. */
    public Optional<Side> alone() {
        return switch (this) {
            case CLIENT -> Optional.of(Side.CLIENT);
            case PROVIDER -> Optional.of(Side.PROVIDER);
            case TOGETHER -> Optional.empty();
        };
    }

    public boolean includes(Side side) {
        return alone().filter(one -> one != side).isEmpty();
    }
}
