package entente.delivery.change;

import entente.delivery.ChangeOrder;
import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Shares;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One change of the price, as a bar of the waterfall.
 *
 * @param likelihood 100 percent once it is agreed
 * @param shares how its cause splits, as agreed
 */
public record PriceStep(String title, Money price, Percent likelihood, Shares shares, Explanation because) {
    /** What it is expected to add. */
    public BigDecimal expected() {
        return price.amount().multiply(likelihood.fraction());
    }

    static PriceStep approved(Recorded<ChangeOrder> order, ChangeLog log) {
        Shares shares =
                log.answeredBy(order.fact()).map(ChangeCase::shares).orElseGet(() -> Shares.all(CauseParty.UNKNOWN));
        return step(order, Percent.of(100), shares, "delivery.change.ordered");
    }

    static PriceStep proposed(Recorded<ChangeOrder> order, Likelihoods likely) {
        return step(order, likely.negotiated(), Shares.all(CauseParty.UNKNOWN), "delivery.change.offered");
    }

    private static PriceStep step(Recorded<ChangeOrder> order, Percent likelihood, Shares shares, String says) {
        String title = order.fact().title();
        Money price = order.fact().price();
        return new PriceStep(
                title,
                price,
                likelihood,
                shares,
                Explanation.of(says, title).is(Amount.of(price)).from(order.source()));
    }

    static Optional<PriceStep> pending(ChangeCase change, Likelihoods likely) {
        return Optional.of(change)
                .filter(one -> one.state().counts() && !one.isAgreed())
                .flatMap(ChangeCase::worth)
                .map(worth -> new PriceStep(
                        change.asked().title(),
                        worth.money(),
                        likely.of(change),
                        change.shares(),
                        Explanation.of("delivery.change.likely", change.asked().title(), likely.of(change))
                                .is(Amount.of(worth.money()))
                                .because(worth.because())));
    }
}
