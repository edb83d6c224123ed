package entente.ledger;

import entente.kernel.Side;
import java.util.List;
import java.util.Optional;

/** From where a book is read: what both know, or what both know and one side's own beside it. */
public enum Viewpoint {
    SHARED,
    CLIENT,
    PROVIDER;

    public List<Chain> chains() {
        return switch (this) {
            case SHARED -> List.of(Chain.SHARED);
            case CLIENT -> List.of(Chain.SHARED, Chain.CLIENT);
            case PROVIDER -> List.of(Chain.SHARED, Chain.PROVIDER);
        };
    }

    public static Viewpoint of(Side side) {
        return side == Side.CLIENT ? CLIENT : PROVIDER;
    }

    /** What an entry of the chain may be checked against: itself, and SHARED for a private one. */
    public static Viewpoint of(Chain chain) {
        return switch (chain) {
            case SHARED -> SHARED;
            case CLIENT -> CLIENT;
            case PROVIDER -> PROVIDER;
        };
    }

    public Optional<Side> side() {
        return switch (this) {
            case SHARED -> Optional.empty();
            case CLIENT -> Optional.of(Side.CLIENT);
            case PROVIDER -> Optional.of(Side.PROVIDER);
        };
    }
}
