package entente.delivery.outlook;

import entente.arrangement.AgreedTerms;
import entente.delivery.Baseline;
import entente.delivery.ChangeOrder;
import entente.delivery.Project;
import entente.delivery.ProjectStatus;
import entente.delivery.change.ChangeLog;
import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The end and the price a project is held to: those of the baseline both signed last, with the change orders both signed after it. Where
 * no baseline was signed, what the project itself says.
 */
public record AgreedPlan(LocalDate end, Optional<Money> price) {
    static AgreedPlan of(Book book, ProjectStatus status, LocalDate asOf) {
        Project said = status.project().fact();
        Optional<Money> budget = Optional.ofNullable(said.budget());
        return status.baseline()
                .map(baseline -> since(
                        baseline,
                        Optional.ofNullable(baseline.price()).or(() -> budget),
                        ChangeLog.of(book, asOf).approved(status.project().ref()).stream()
                                .filter(order -> isLater(order, baseline))
                                .map(Recorded::fact)
                                .toList(),
                        AgreedTerms.of(book, asOf)))
                .filter(plan -> sameCurrency(plan.price, budget))
                .orElseGet(() -> new AgreedPlan(said.plannedEndOn(), budget));
    }

    private static AgreedPlan since(
            Baseline baseline, Optional<Money> price, List<ChangeOrder> orders, AgreedTerms terms) {
        int days = orders.stream().mapToInt(ChangeOrder::days).sum();
        return new AgreedPlan(
                terms.calendar().plus(baseline.finishOn(), days),
                price.map(agreed -> orders.stream()
                        .map(ChangeOrder::price)
                        .filter(more -> more.currency().equals(agreed.currency()))
                        .reduce(agreed, Money::plus)));
    }

    private static boolean isLater(Recorded<ChangeOrder> order, Baseline baseline) {
        return order.effectiveOn().isAfter(baseline.agreedOn())
                && baseline.orders().stream().noneMatch(taken -> taken.order().equals(order.ref()));
    }

    /** Progress is told in the currency of the project's own budget; a price in another cannot be compared with it. */
    private static boolean sameCurrency(Optional<Money> agreed, Optional<Money> budget) {
        return agreed.map(Money::currency).equals(budget.map(Money::currency));
    }
}
