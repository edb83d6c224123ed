package entente.governance.decision;

import entente.ledger.Stepwise;
import java.util.Set;

/** Where a decision stands. What was decided may be taken up again: then it is open again, and that counts (001-04). */
public enum DecisionState implements Stepwise {
    /** On the table. */
    OPEN,
    /** Decided; what will follow from it, or who was told, may still be missing. */
    DECIDED,
    /** Decided with all that belongs to it. */
    CLOSED,
    /** Nobody has to decide it any more. */
    DROPPED;

    @Override
    public Set<DecisionState> next() {
        return switch (this) {
            case OPEN -> Set.of(DECIDED, CLOSED, DROPPED);
            case DECIDED -> Set.of(CLOSED, OPEN);
            case CLOSED, DROPPED -> Set.of(OPEN);
        };
    }

    public boolean isDecided() {
        return this == DECIDED || this == CLOSED;
    }
}
