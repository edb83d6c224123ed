package entente.governance.rhythm;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.performance.Measure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side is to reach, as both leaders agreed (002-08): a goal of the side, never of a person.
 *
 * @param side whose goal it is
 * @param measure by which it is seen, where there is one
 * @param endedOn when it was reached, or when both let it go
 */
public record Goal(
        String code,
        String what,
        Side side,
        LocalDate agreedOn,
        LocalDate dueOn,
        @Nullable Ref<Measure> measure,
        GoalState state,
        @Nullable LocalDate endedOn)
        implements Fact {

    /** How far it is. */
    public enum GoalState {
        OPEN,
        REACHED,
        DROPPED
    }

    public Goal {
        Refused.unless(!code.isBlank(), "code", "rhythm.refused.blank");
        Refused.unless(!what.isBlank(), "what", "rhythm.refused.blank");
        Refused.unless(dueOn.isAfter(agreedOn), "dueOn", "rhythm.refused.before", dueOn, agreedOn);
        Refused.unless(
                (state == GoalState.OPEN) == (endedOn == null),
                "endedOn",
                state == GoalState.OPEN ? "rhythm.refused.notended" : "rhythm.refused.ended",
                String.valueOf(endedOn));
        Refused.unless(
                endedOn == null || !endedOn.isBefore(agreedOn),
                "endedOn",
                "rhythm.refused.before",
                String.valueOf(endedOn),
                agreedOn);
    }

    public boolean isOpen() {
        return state == GoalState.OPEN;
    }
}
