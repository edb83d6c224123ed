package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Source;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An agreed state of a project's plan, signed by both; the next one is a fact of its own, so that the first is there for ever.
 *
 * @param number 1 for the first, then one more each time
 * @param agreedOn the day since which it holds
 * @param why it was set anew; left out for the first
 * @param price of the whole project
 * @param milestones with their weights; 1 where nothing is said
 * @param plannedValue cumulative, where it is planned at all
 * @param orders the change orders it takes in
 */
public record Baseline(
        Ref<Project> project,
        int number,
        LocalDate agreedOn,
        @Nullable String why,
        LocalDate startOn,
        LocalDate finishOn,
        @Nullable Money price,
        List<Point> milestones,
        List<Value> plannedValue,
        List<TakenIn> orders)
        implements Fact {

    /** One dated point of the plan. */
    public record Point(
            String code,
            @Nullable LocalDate startOn,
            LocalDate finishOn,
            @Nullable BigDecimal weight) {
        public Point {
            Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
            Refused.unless(
                    startOn == null || !finishOn.isBefore(startOn),
                    "finishOn",
                    "delivery.refused.ends",
                    startOn == null ? "" : startOn,
                    finishOn);
            Refused.unless(
                    weight == null || weight.signum() >= 0,
                    "weight",
                    "delivery.ev.refused.negative",
                    weight == null ? "" : weight);
        }
    }

    /** What is planned to be done by the evening of a day, in the price's currency. */
    public record Value(LocalDate on, BigDecimal value) {
        public Value {
            Refused.unless(value.signum() >= 0, "value", "delivery.ev.refused.negative", value);
        }
    }

    /** A change order that the baseline takes in. */
    public record TakenIn(Ref<ChangeOrder> order) {}

    public Baseline {
        Refused.unless(number >= 1, "number", "delivery.refused.number", number);
        Refused.unless(!finishOn.isBefore(startOn), "finishOn", "delivery.refused.ends", startOn, finishOn);
        Refused.unless(
                price == null || price.signum() > 0, "price", "delivery.refused.positive", price == null ? "" : price);
        milestones = List.copyOf(milestones);
        plannedValue = List.copyOf(plannedValue);
        orders = List.copyOf(orders);
        Set<String> codes = new HashSet<>();
        milestones.forEach(
                point -> Refused.unless(codes.add(point.code()), "milestones", "delivery.refused.twice", point.code()));
        rises(plannedValue, price);
    }

    /** The planned value over time, for earned schedule and for a curve; without points where none is planned. */
    public PlannedValue.Dated planned(Source source) {
        SortedMap<LocalDate, BigDecimal> cumulative = new TreeMap<>();
        plannedValue.forEach(at -> cumulative.put(at.on(), at.value()));
        return new PlannedValue.Dated(startOn, cumulative, List.of(source));
    }

    /** Day after day, never down, and never above the price. */
    private static void rises(List<Value> values, @Nullable Money price) {
        for (int i = 1; i < values.size(); i++) {
            Value before = values.get(i - 1);
            Value now = values.get(i);
            Refused.unless(
                    now.on().isAfter(before.on()), "plannedValue", "delivery.refused.order", before.on(), now.on());
            Refused.unless(
                    now.value().compareTo(before.value()) >= 0,
                    "plannedValue",
                    "delivery.ev.unknown.falls",
                    before.value(),
                    now.value());
        }
        Refused.unless(
                values.isEmpty() || price == null || values.getLast().value().compareTo(price.amount()) <= 0,
                "plannedValue",
                "delivery.refused.above",
                values.isEmpty() ? "" : values.getLast().value(),
                price == null ? "" : price);
    }
}
