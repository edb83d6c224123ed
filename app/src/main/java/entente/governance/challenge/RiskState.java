package entente.governance.challenge;

import entente.ledger.Stepwise;
import java.util.Set;

/** Where a risk stands: it may come, it came, or it cannot come any more. */
public enum RiskState implements Stepwise {
    OPEN,
    CAME,
    PAST;

    @Override
    public Set<RiskState> next() {
        return switch (this) {
            case OPEN -> Set.of(CAME, PAST);
            case CAME, PAST -> Set.of(OPEN);
        };
    }
}
