package entente.ledger;

import entente.kernel.Side;
import java.util.Optional;

/** For whom an entry speaks: a side, or the system itself, which cannot sign and never triggers judgement. */
public enum Voice {
    CLIENT,
    PROVIDER,
    SYSTEM;

    public static Voice of(Side side) {
        return side == Side.CLIENT ? CLIENT : PROVIDER;
    }

    public Optional<Side> side() {
        return switch (this) {
            case CLIENT -> Optional.of(Side.CLIENT);
            case PROVIDER -> Optional.of(Side.PROVIDER);
            case SYSTEM -> Optional.empty();
        };
    }
}
