package entente.governance.challenge;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One part of the plan for a problem that asks people to change (003-39): a step, or said openly that this part needs none.
 *
 * @param part which of the four
 * @param what the step; empty where none is needed
 * @param startsOn when it begins
 */
public record Intervention(
        Ref<Issue> issue,
        PlanPart part,
        boolean none,
        @Nullable String what,
        @Nullable LocalDate startsOn) implements Fact {

    public Intervention {
        Refused.unless(none || (what != null && !what.isBlank()), "what", "governance.refused.step");
        Refused.unless(!none || what == null || what.isBlank(), "what", "governance.refused.nostep");
    }
}
