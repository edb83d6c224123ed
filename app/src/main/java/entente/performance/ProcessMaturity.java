package entente.performance;

import entente.arrangement.Service;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A process that the work runs by, and how mature it has to be (002-11, I-17).
 *
 * @param needed 0 absent to 5 improving; where it is left out it follows from the level of need expected of the service
 * @param owner who answers for it
 * @param thirdView what somebody asked by both found, where the two sides were more than one level apart
 * @param improvement what is being done about the gap
 * @param improvedBy the day by which it is done
 */
public record ProcessMaturity(
        String code,
        String process,
        @Nullable Ref<Service> service,
        Side owningSide,
        @Nullable String owner,
        @Nullable Integer needed,
        @Nullable Integer thirdView,
        @Nullable String improvement,
        @Nullable LocalDate improvedBy)
        implements Fact {
    public ProcessMaturity {
        Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        Refused.unless(!process.isBlank(), "process", "performance.refused.blank");
        MaturityAssessment.scale("needed", needed == null ? 0 : needed);
        MaturityAssessment.scale("thirdView", thirdView == null ? 0 : thirdView);
        Refused.unless(
                (improvement == null || improvement.isBlank()) == (improvedBy == null),
                "improvedBy",
                "performance.refused.improvement");
    }
}
