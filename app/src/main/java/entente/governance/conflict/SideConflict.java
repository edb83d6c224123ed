package entente.governance.conflict;

import entente.governance.challenge.Issue;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the two sides cannot agree on. What each holds stands in its own words apart from this.
 *
 * @param issue the problem it is about
 * @param repeats an earlier conflict with the same cause
 * @param endedOn when it was settled, or when both let it go
 * @param outcome what both agreed on
 */
public record SideConflict(
        String code,
        String title,
        LocalDate raisedOn,
        Side raisedBy,
        @Nullable Ref<Issue> issue,
        @Nullable Ref<SideConflict> repeats,
        ConflictState state,
        @Nullable LocalDate endedOn,
        @Nullable String outcome)
        implements Fact {
    public SideConflict {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!title.isBlank(), "title", "governance.refused.blank");
        Refused.unless(
                (state == ConflictState.OPEN) == (endedOn == null),
                "endedOn",
                state == ConflictState.OPEN ? "governance.refused.notended" : "governance.refused.ended",
                String.valueOf(endedOn));
        Refused.unless(
                endedOn == null || !endedOn.isBefore(raisedOn),
                "endedOn",
                "governance.refused.before",
                String.valueOf(endedOn),
                raisedOn);
        Refused.unless(
                state != ConflictState.SETTLED || (outcome != null && !outcome.isBlank()),
                "outcome",
                "governance.refused.outcome");
    }

    public boolean isOpen() {
        return state == ConflictState.OPEN;
    }
}
