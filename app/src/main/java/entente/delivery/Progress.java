package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a project planned, earned and cost from its start to the evening of one day.
 *
 * @param plannedValue PV, the planned value of the work due by then
 * @param earnedValue EV, the planned value of the work done by then
 * @param actualCost AC, the cost of the work done by then
 * @param view whose cost that is
 * @param toComplete the cost of the rest, estimated anew from the bottom up
 */
public record Progress(
        Ref<Project> project,
        LocalDate statusOn,
        Money plannedValue,
        Money earnedValue,
        @Nullable Money actualCost,
        @Nullable CostView view,
        @Nullable Money toComplete)
        implements Fact {

    /** Whose view a cost is: what the client has paid or owes, or what the provider spends. */
    public enum CostView {
        PAYABLE,
        PROVIDER_COST
    }

    public Progress {
        Refused.unless(plannedValue.signum() >= 0, "plannedValue", "delivery.ev.refused.negative", plannedValue);
        Refused.unless(earnedValue.signum() >= 0, "earnedValue", "delivery.ev.refused.negative", earnedValue);
        sameCurrency("earnedValue", plannedValue, earnedValue);
        sameCurrency("actualCost", plannedValue, actualCost);
        sameCurrency("toComplete", plannedValue, toComplete);
        Refused.unless((actualCost == null) == (view == null), "view", "delivery.refused.view");
    }

    private static void sameCurrency(String field, Money planned, @Nullable Money other) {
        Refused.unless(
                other == null || planned.currency().equals(other.currency()), field, "delivery.ev.refused.units");
    }
}
