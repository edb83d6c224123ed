package entente.governance.action;

import entente.ledger.Stepwise;
import java.util.Set;

/** Where an action stands. */
public enum ActionState implements Stepwise {
    OPEN,
    DONE,
    /** Both let it go. */
    DROPPED;

    @Override
    public Set<ActionState> next() {
        return switch (this) {
            case OPEN -> Set.of(DONE, DROPPED);
            case DONE, DROPPED -> Set.of(OPEN);
        };
    }
}
