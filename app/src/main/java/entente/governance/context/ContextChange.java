package entente.governance.context;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something around the arrangement has changed, and both have to ask what still holds (003-12).
 *
 * @param noticedBy whose side noticed it first
 * @param measuresHold whether the measures still fit; left out until somebody looked
 * @param scopeHolds whether the scope still fits
 * @param rolesHold whether the roles still fit
 * @param planHolds whether the plan is still valid
 * @param consequence what was decided to follow, or that nothing does and why
 * @param decidedOn the day that was decided
 */
public record ContextChange(
        String code,
        ContextSort sort,
        String what,
        Side noticedBy,
        LocalDate noticedOn,
        @Nullable Boolean measuresHold,
        @Nullable Boolean scopeHolds,
        @Nullable Boolean rolesHold,
        @Nullable Boolean planHolds,
        @Nullable String consequence,
        @Nullable LocalDate decidedOn)
        implements Fact {
    public ContextChange {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
        Refused.unless(
                (decidedOn == null) == (consequence == null || consequence.isBlank()),
                "consequence",
                "governance.refused.consequence");
        Refused.unless(
                decidedOn == null || !decidedOn.isBefore(noticedOn),
                "decidedOn",
                "governance.refused.before",
                decidedOn == null ? "" : decidedOn,
                noticedOn);
    }

    /** Whether nobody has decided yet what follows. */
    public boolean isUnanswered(LocalDate asOf) {
        return decidedOn == null || decidedOn.isAfter(asOf);
    }
}
