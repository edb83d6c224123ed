package entente.learning.innovation;

import entente.ledger.Stepwise;
import java.util.Set;

/** The way of a new idea: people are made ready for it, it is found, it is paid for, and it goes into how work is done (R9: AIFI). */
public enum InnovationStage implements Stepwise {
    ACCULTURATE,
    INSPIRE,
    FUND,
    INJECT,
    DROPPED;

    @Override
    public Set<InnovationStage> next() {
        return switch (this) {
            case ACCULTURATE -> Set.of(INSPIRE, DROPPED);
            case INSPIRE -> Set.of(FUND, DROPPED);
            case FUND -> Set.of(INJECT, INSPIRE, DROPPED);
            case INJECT -> Set.of();
            case DROPPED -> Set.of(INSPIRE);
        };
    }
}
