package entente.learning.improvement;

import entente.ledger.Stepwise;
import java.util.Set;

/** Where an improvement stands on the wheel of plan, do, check and act; what was checked in vain is planned anew. */
public enum ImprovementState implements Stepwise {
    IDEA,
    PLAN,
    DO,
    CHECK,
    /** What worked is how it is done from now on. */
    ADOPTED,
    DROPPED;

    @Override
    public Set<ImprovementState> next() {
        return switch (this) {
            case IDEA -> Set.of(PLAN, DROPPED);
            case PLAN -> Set.of(DO, DROPPED);
            case DO -> Set.of(CHECK, DROPPED);
            case CHECK -> Set.of(ADOPTED, PLAN, DROPPED);
            case ADOPTED -> Set.of(PLAN);
            case DROPPED -> Set.of(PLAN);
        };
    }

    /** Whether anybody still works on it. */
    public boolean isOpen() {
        return this != ADOPTED && this != DROPPED;
    }
}
