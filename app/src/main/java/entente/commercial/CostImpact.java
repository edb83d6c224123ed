package entente.commercial;

import entente.delivery.ClientDependency;
import entente.delivery.Project;
import entente.kernel.CauseParty;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a delay, an overrun or a habit cost, as one side reckons it for itself and never shows it (000-08).
 *
 * @param causedBy whose conduct it came from
 * @param incurredOn the day it counts from
 * @param dependency the late input behind it
 * @param project it delayed; that of the late input where nothing is said
 * @param cost in money; what a rework item says already is not said again
 * @param days working days it took; where no cost is said, they cost what the project's charter says a day of delay does
 */
public record CostImpact(
        String code,
        String what,
        CauseParty causedBy,
        LocalDate incurredOn,
        @Nullable Ref<ClientDependency> dependency,
        @Nullable Ref<Project> project,
        @Nullable Money cost,
        @Nullable Integer days)
        implements Fact {
    public CostImpact {
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(!what.isBlank(), "what", "commercial.refused.blank");
        Refused.unless(
                cost == null || cost.signum() >= 0, "cost", "commercial.refused.negative", cost == null ? "" : cost);
        Refused.unless(days == null || days >= 0, "days", "commercial.refused.negative", days == null ? "" : days);
        Refused.unless(cost != null || days != null, "cost", "commercial.refused.noimpact");
    }
}
