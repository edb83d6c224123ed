package entente.governance.finding;

import entente.ledger.Stepwise;
import java.util.Set;

/** Where a finding stands: found, acted on and waiting to be checked, closed because it helped. What did not help is open again. */
public enum FindingState implements Stepwise {
    OPEN,
    ACTED,
    CLOSED;

    @Override
    public Set<FindingState> next() {
        return switch (this) {
            case OPEN -> Set.of(ACTED);
            case ACTED -> Set.of(OPEN, CLOSED);
            case CLOSED -> Set.of(OPEN);
        };
    }
}
