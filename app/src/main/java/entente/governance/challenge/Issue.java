package entente.governance.challenge;

import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem that is there now.
 *
 * @param cause where it is thought to come from; not known until somebody says so
 * @param analysedTogether whether both sides looked for the cause together
 * @param repeats the same trouble of before, which came back
 * @param grewFrom an older problem that this one revealed
 * @param owner who sees to it, by name
 * @param ownedBy whose side sees to it
 * @param dueOn by when it is to be solved
 * @param endedOn when it was solved, closed or dropped
 */
public record Issue(
        String code,
        String title,
        LocalDate raisedOn,
        Side raisedBy,
        IssueSeverity severity,
        CauseParty cause,
        boolean analysedTogether,
        @Nullable Ref<Issue> repeats,
        @Nullable Ref<Issue> grewFrom,
        @Nullable String department,
        @Nullable String owner,
        @Nullable Side ownedBy,
        @Nullable LocalDate dueOn,
        IssueState state,
        @Nullable LocalDate endedOn)
        implements Fact {
    public Issue {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!title.isBlank(), "title", "governance.refused.blank");
        Refused.unless(
                dueOn == null || !dueOn.isBefore(raisedOn),
                "dueOn",
                "governance.refused.before",
                String.valueOf(dueOn),
                raisedOn);
        Refused.unless(
                endedOn == null || state.isEnded(), "endedOn", "governance.refused.notended", String.valueOf(endedOn));
        Refused.unless(
                endedOn == null || !endedOn.isBefore(raisedOn),
                "endedOn",
                "governance.refused.before",
                String.valueOf(endedOn),
                raisedOn);
    }

    public boolean isOpen() {
        return state == IssueState.OPEN;
    }
}
