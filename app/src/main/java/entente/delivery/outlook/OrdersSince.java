package entente.delivery.outlook;

import entente.delivery.Baseline;
import entente.delivery.ChangeOrder;
import entente.delivery.Project;
import entente.delivery.change.ChangeLog;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The change orders both sides signed for a project since its plan was first agreed: what they add to its end and price, with each order as evidence. */
record OrdersSince(List<Recorded<ChangeOrder>> orders) {
    private static final Derived<Map<Ref<Project>, Set<Ref<ChangeOrder>>>> FIRST = Derived.by(OrdersSince::first);

    static OrdersSince of(Followed project, LocalDate asOf) {
        Book book = project.book();
        Ref<Project> ref = project.status().project().ref();
        Set<Ref<ChangeOrder>> before = FIRST.of(book, asOf).getOrDefault(ref, Set.of());
        return new OrdersSince(ChangeLog.of(book, asOf).approved(ref).stream()
                .filter(order -> !before.contains(order.ref()))
                .toList());
    }

    /** What the first baseline of each project had taken in already. */
    private static Map<Ref<Project>, Set<Ref<ChangeOrder>>> first(Book book, LocalDate asOf) {
        return book.inForce(Baseline.class).stream()
                .map(Recorded::fact)
                .collect(Collectors.groupingBy(
                        Baseline::project,
                        Collectors.collectingAndThen(
                                Collectors.minBy(Comparator.comparingInt(Baseline::number)), OrdersSince::takenIn)));
    }

    private static Set<Ref<ChangeOrder>> takenIn(Optional<Baseline> first) {
        return first.stream()
                .flatMap(baseline -> baseline.orders().stream())
                .map(Baseline.TakenIn::order)
                .collect(Collectors.toSet());
    }

    /** In a sentence; empty where none was signed. */
    Optional<Explanation> told() {
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        Amount days = Amount.workingDays(
                orders.stream().mapToLong(order -> order.fact().days()).sum());
        List<Explanation> each = orders.stream().map(OrdersSince::one).toList();
        return Optional.of(price().map(price -> Explanation.of("delivery.outlook.orders", orders.size(), days, price))
                .orElseGet(() -> Explanation.of("delivery.outlook.orders.days", orders.size(), days))
                .because(each));
    }

    /** Together; empty where they are in several currencies. */
    private Optional<Money> price() {
        List<Money> prices = orders.stream().map(order -> order.fact().price()).toList();
        return prices.stream().map(Money::currency).distinct().count() == 1
                ? prices.stream().reduce(Money::plus)
                : Optional.empty();
    }

    private static Explanation one(Recorded<ChangeOrder> order) {
        ChangeOrder said = order.fact();
        return Explanation.of("delivery.outlook.order", said.title(), Amount.workingDays(said.days()), said.price())
                .from(order.source());
    }
}
