package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The provider asks for days or money because the client was late; the client accepts or disputes it. Where the client says it first,
 * it is an offer. Neither moves a date or a price: that takes a {@link ChangeOrder} both sign. It is about what the client owes,
 * of one of the three sorts or of several together.
 *
 * @param days working days asked for
 * @param money asked for besides
 * @param because what the lateness did, in one sentence
 */
public record ReliefClaim(
        String code,
        @Nullable Ref<ClientDependency> dependency,
        @Nullable Ref<InformationRequest> informationRequest,
        @Nullable Ref<Approval> approval,
        int days,
        @Nullable Money money,
        LocalDate claimedOn,
        @Nullable String because)
        implements Fact, AboutOwed {
    public ReliefClaim {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        AboutOwed.demand(dependency, informationRequest, approval);
        Refused.unless(days >= 0, "days", "delivery.ev.refused.negative", days);
        Refused.unless(
                money == null || money.signum() >= 0,
                "money",
                "delivery.ev.refused.negative",
                money == null ? "" : money);
        Refused.unless(days > 0 || (money != null && money.signum() > 0), "days", "delivery.refused.norelief");
    }
}
