package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Cumulative;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
        implements Fact, Cumulative {

    /** Whose view a cost is: what the client has paid or owes, or what the provider spends. */
    public enum CostView {
        PAYABLE,
        PROVIDER_COST
    }

    public Progress {
        Refused.unless(plannedValue.signum() >= 0, "plannedValue", "delivery.ev.refused.negative", plannedValue);
        Refused.unless(earnedValue.signum() >= 0, "earnedValue", "delivery.ev.refused.negative", earnedValue);
        negative("actualCost", actualCost);
        negative("toComplete", toComplete);
        sameCurrency("earnedValue", plannedValue, earnedValue);
        sameCurrency("actualCost", plannedValue, actualCost);
        sameCurrency("toComplete", plannedValue, toComplete);
        Refused.unless((actualCost == null) == (view == null), "view", "delivery.refused.view");
    }

    @Override
    public Ref<Project> about() {
        return project;
    }

    @Override
    public LocalDate upTo() {
        return statusOn;
    }

    /** Actual cost is not among them: a credit takes it down. */
    @Override
    public Map<String, BigDecimal> amounts() {
        return Map.of("plannedValue", plannedValue.amount(), "earnedValue", earnedValue.amount());
    }

    /** What is earned is a share of the budget at completion; what was planned may be of an earlier, larger plan. */
    @Override
    public Optional<BigDecimal> most(String component, Fact whole) {
        Money budget = whole instanceof Project of ? of.budget() : null;
        return component.equals("earnedValue")
                        && budget != null
                        && budget.currency().equals(earnedValue.currency())
                ? Optional.of(budget.amount())
                : Optional.empty();
    }

    /** A credit takes a cumulative cost down, and never below nothing. */
    private static void negative(String field, @Nullable Money amount) {
        Refused.unless(
                amount == null || amount.signum() >= 0,
                field,
                "delivery.ev.refused.negative",
                amount == null ? "" : amount);
    }

    private static void sameCurrency(String field, Money planned, @Nullable Money other) {
        Refused.unless(
                other == null || planned.currency().equals(other.currency()), field, "delivery.ev.refused.units");
    }
}
