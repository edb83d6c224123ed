package entente.governance.challenge;

import entente.ledger.Stepwise;
import java.util.Set;

/** Where a problem stands. What was solved may turn out not to be: then it is open again, and that counts (003-04). */
public enum IssueState implements Stepwise {
    OPEN,
    SOLVED,
    CLOSED,
    DROPPED;

    @Override
    public Set<IssueState> next() {
        return switch (this) {
            case OPEN -> Set.of(SOLVED, DROPPED);
            case SOLVED -> Set.of(OPEN, CLOSED);
            case CLOSED, DROPPED -> Set.of(OPEN);
        };
    }

    /** Whether somebody says it is over. */
    public boolean isEnded() {
        return this != OPEN;
    }
}
