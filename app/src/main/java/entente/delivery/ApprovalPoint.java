package entente.delivery;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yes of the client that the provider has to have on the way to a deliverable, each time (004-03); a single yes that is waited for is an
 * {@link Approval}.
 *
 * @param wantedBy the side that wants it asked; some are asked for by the provider, to be covered
 * @param days working days the client takes for it, where that was agreed
 */
public record ApprovalPoint(
        String code,
        Ref<Deliverable> deliverable,
        String what,
        Side wantedBy,
        @Nullable Integer days,
        LocalDate statedOn)
        implements Fact {
    public ApprovalPoint {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!what.isBlank(), "what", "delivery.refused.blank");
        Refused.unless(days == null || days >= 0, "days", "delivery.refused.point.days", days == null ? "" : days);
    }
}
