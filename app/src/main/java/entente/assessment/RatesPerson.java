package entente.assessment;

import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.HeldOnPerson;
import entente.ledger.Others;
import java.time.LocalDate;
import java.util.Set;

/**
 * A fact that rates, times or ranks a named person. None can be recorded, whatever way it comes in, before each side it concerns has switched
 * such ratings on; and none is looked at once a side has switched them off or kept them for as long as it said.
 */
public interface RatesPerson extends HeldOnPerson, Fitting {
    /** Whose people it rates. */
    Set<Side> concerned();

    LocalDate ratedOn();

    @Override
    default LocalDate keptFrom() {
        return ratedOn();
    }

    /** The component a refusal stands beside. */
    String guarded();

    @Override
    default void fit(Others others) {
        RatingGuard.demand(others, concerned(), guarded());
    }
}
