package entente.governance.negotiation;

import entente.ledger.Stepwise;
import java.util.Set;

/** Where a negotiation stands. What was agreed may be taken up again: that counts (004-06). */
public enum NegotiationState implements Stepwise {
    OPEN,
    AGREED,
    DROPPED;

    @Override
    public Set<NegotiationState> next() {
        return switch (this) {
            case OPEN -> Set.of(AGREED, DROPPED);
            case AGREED, DROPPED -> Set.of(OPEN);
        };
    }
}
