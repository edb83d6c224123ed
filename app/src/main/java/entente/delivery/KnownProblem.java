package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was broken when the work was handed over, said before anybody could be held to it (002-01).
 *
 * @param fixPlan how both mean to mend it
 * @param fixBy the day the plan ends
 * @param solvedOn the day it was mended
 */
public record KnownProblem(
        String code,
        String what,
        @Nullable String service,
        LocalDate declaredOn,
        @Nullable String fixPlan,
        @Nullable LocalDate fixBy,
        @Nullable LocalDate solvedOn)
        implements Fact {
    public KnownProblem {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!what.isBlank(), "what", "delivery.refused.blank");
        Refused.unless((fixPlan == null || fixPlan.isBlank()) == (fixBy == null), "fixBy", "delivery.refused.plan");
        Refused.unless(
                solvedOn == null || !solvedOn.isBefore(declaredOn),
                "solvedOn",
                "delivery.refused.ends",
                declaredOn,
                solvedOn == null ? "" : solvedOn);
    }

    /** Whether it was mended by the evening of a day. */
    public boolean isSolved(LocalDate asOf) {
        return solvedOn != null && !solvedOn.isAfter(asOf);
    }
}
