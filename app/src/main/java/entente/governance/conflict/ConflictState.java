package entente.governance.conflict;

import entente.ledger.Stepwise;
import java.util.Set;

/** Where a conflict stands. What was settled may break out again. */
public enum ConflictState implements Stepwise {
    OPEN,
    SETTLED,
    /** Both let it go. */
    DROPPED;

    @Override
    public Set<ConflictState> next() {
        return switch (this) {
            case OPEN -> Set.of(SETTLED, DROPPED);
            case SETTLED, DROPPED -> Set.of(OPEN);
        };
    }
}
