package entente.governance.rhythm;

import entente.governance.rhythm.Goal.GoalState;
import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.Others;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What both teams go for together (004-08): one of at most five that are open at a time, so that they stay a focus.
 *
 * @param endedOn when it was reached, or when both let it go
 */
public record JointGoal(
        String code,
        String what,
        LocalDate agreedOn,
        LocalDate dueOn,
        GoalState state,
        @Nullable LocalDate endedOn) implements Fitting {
    /** So many can be open at a time. */
    public static final int MOST = 5;

    public JointGoal {
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

    /** A sixth finds no room until one of the five is reached or let go; what is proposed takes its place already. */
    @Override
    public void fit(Others others) {
        if (!isOpen()) {
            return;
        }
        List<String> open = others.of(JointGoal.class)
                .filter(JointGoal::isOpen)
                .map(JointGoal::code)
                .sorted()
                .toList();
        Refused.unless(open.size() < MOST, "code", "rhythm.refused.sixth", code, MOST, String.join(", ", open));
    }
}
