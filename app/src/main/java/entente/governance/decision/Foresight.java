package entente.governance.decision;

import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One foreseen consequence of what was decided.
 *
 * @param dueOn the day by which it will have happened, if it does
 * @param check what came of it, once somebody looked
 */
public record Foresight(
        DecisionCase decision,
        Decision.Foreseen foreseen,
        LocalDate dueOn,
        Optional<Recorded<ConsequenceCheck>> check) {

    /** Whether its day is over and nobody has said what came of it. */
    public boolean isDue(LocalDate asOf) {
        return check.isEmpty() && !dueOn.isAfter(asOf);
    }
}
