package entente.delivery.change;

import entente.delivery.ChangeOrder;
import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.ledger.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change is worth, by whose word. */
record Valuing(ChangeCase change) {
    /** The price agreed, else the one proposed, else the one assessed, else the one thought of when it was asked for. */
    Optional<Worth> best() {
        return agreed().or(() -> ordered(change.orders(), "delivery.change.offered"))
                .or(this::assessed)
                .or(this::thought);
    }

    /** The price of the orders both signed. */
    Optional<Worth> agreed() {
        return ordered(
                change.orders().stream().filter(order -> !order.isProposed()).toList(), "delivery.change.ordered");
    }

    /** The price thought of when it was asked for. */
    Optional<Worth> thought() {
        return Optional.ofNullable(change.asked().value()).map(money -> Worth.of(money, change.explained()));
    }

    /** The agreed price takes the place of what the asker thought; what is only proposed does not. */
    Optional<Worth> withoutProposals() {
        return agreed().or(this::thought).or(this::best);
    }

    private Optional<Worth> assessed() {
        return change.impacts().stream()
                .flatMap(impact -> Stream.ofNullable(impact.fact().price())
                        .map(price -> Worth.of(
                                price,
                                Explanation.of(
                                                "delivery.change.assessed",
                                                change.asked().title(),
                                                impact.fact().by())
                                        .from(impact.source()))))
                .findFirst();
    }

    /** Orders in several currencies have no sum. */
    private Optional<Worth> ordered(List<Recorded<ChangeOrder>> of, String says) {
        List<Money> prices = of.stream().map(order -> order.fact().price()).toList();
        return prices.stream()
                .filter(_ -> prices.stream().map(Money::currency).distinct().count() == 1)
                .reduce(Money::plus)
                .map(sum -> Worth.of(
                        sum,
                        Explanation.of(says, change.asked().title())
                                .from(of.stream().map(Recorded::source).toList())));
    }
}
