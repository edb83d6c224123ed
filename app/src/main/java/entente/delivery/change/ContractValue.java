package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.delivery.ChangeOrder;
import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Shares;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The price from what was first agreed to what it may come to (formulae 4.8): original, which nothing changes; current, the original and
 * every approved order; forecast, the current and what waits, each by how likely it is. What is proposed never counts as agreed.
 *
 * @param original the price first agreed
 * @param approved orders both signed, in their order in time
 * @param pending what waits for both to agree
 */
public record ContractValue(Figure original, List<Step> approved, List<Step> pending) {

    /**
     * One change of the price, as a bar of the waterfall.
     *
     * @param likelihood 100 percent once it is agreed
     * @param shares how its cause splits, as agreed
     */
    public record Step(String title, Money price, Percent likelihood, Shares shares, Explanation because) {
        /** What it is expected to add. */
        public BigDecimal expected() {
            return price.amount().multiply(likelihood.fraction());
        }
    }

    public ContractValue {
        approved = List.copyOf(approved);
        pending = List.copyOf(pending);
    }

    public static ContractValue of(ChangeLog log, AgreedTerms terms, Likelihoods likely) {
        List<Step> waiting = Stream.concat(
                        log.cases().stream().flatMap(change -> pending(change, likely).stream()),
                        log.furtherProposals().stream().map(order -> proposed(order, likely)))
                .toList();
        return new ContractValue(
                terms.priceFirstAgreed(),
                log.approved().stream().map(order -> approved(order, log)).toList(),
                waiting);
    }

    /** Original + approved. */
    public Figure current() {
        return plus(original, approved, "delivery.change.current", Step::expected);
    }

    /** Current + each change that waits, times how likely it is. */
    public Figure forecast() {
        return plus(current(), pending, "delivery.change.forecast", Step::expected);
    }

    /** The sum of approved orders over the original price, in percent; Unknown without a price above zero. */
    public Figure growth() {
        return growth("delivery.change.growth", Step::expected);
    }

    /** The part of the growth that lies with a party by agreed causes; what no cause was agreed for is UNKNOWN. */
    public Figure growthBy(CauseParty party) {
        return growth(
                "delivery.change.growth." + party,
                step -> step.expected().multiply(step.shares().share(party).fraction()));
    }

    private Figure growth(String says, Function<Step, BigDecimal> part) {
        Figure grown = plus(
                original instanceof Figure.Known known
                        ? Figure.known(BigDecimal.ZERO, known.amount().unit(), Explanation.of("delivery.change.none"))
                        : original,
                approved,
                "delivery.change.approved",
                part);
        if (!(grown instanceof Figure.Known sum) || !(original instanceof Figure.Known first)) {
            return grown;
        }
        if (first.value().signum() == 0) {
            return Figure.unknown(Text.of("delivery.a5.noprice"), List.of(first.because()));
        }
        return Figure.known(
                Worth.percent(sum.value(), first.value()),
                Unit.PERCENT,
                Explanation.of(says).because(sum.because(), first.because()));
    }

    private static Figure plus(Figure start, List<Step> steps, String says, Function<Step, BigDecimal> part) {
        List<Explanation> parts = steps.stream().map(Step::because).toList();
        if (!(start instanceof Figure.Known known)) {
            return start;
        }
        Unit unit = known.amount().unit();
        if (steps.stream().anyMatch(step -> !Objects.equals(step.price().currency(), unit.currency()))) {
            return Figure.unknown(Text.of("delivery.change.currencies"), parts);
        }
        BigDecimal sum = steps.stream().map(part).reduce(known.value(), BigDecimal::add);
        return Figure.known(
                sum, unit, Explanation.of(says).because(known.because()).because(parts));
    }

    private static Step approved(Recorded<ChangeOrder> order, ChangeLog log) {
        Shares shares = Optional.ofNullable(order.fact().request())
                .flatMap(log::find)
                .map(ChangeCase::shares)
                .orElseGet(() -> Shares.all(CauseParty.UNKNOWN));
        return step(order, Percent.of(100), shares, "delivery.change.ordered");
    }

    private static Step proposed(Recorded<ChangeOrder> order, Likelihoods likely) {
        return step(order, likely.negotiated(), Shares.all(CauseParty.UNKNOWN), "delivery.change.offered");
    }

    private static Step step(Recorded<ChangeOrder> order, Percent likelihood, Shares shares, String says) {
        String title = order.fact().title();
        Money price = order.fact().price();
        return new Step(
                title,
                price,
                likelihood,
                shares,
                Explanation.of(says, title).is(Amount.of(price)).from(order.source()));
    }

    private static Optional<Step> pending(ChangeCase change, Likelihoods likely) {
        return Optional.of(change)
                .filter(one -> one.state().counts() && !one.isAgreed())
                .flatMap(ChangeCase::worth)
                .map(worth -> new Step(
                        change.asked().title(),
                        worth.money(),
                        likely.of(change),
                        change.shares(),
                        Explanation.of("delivery.change.likely", change.asked().title(), likely.of(change))
                                .is(Amount.of(worth.money()))
                                .because(worth.because())));
    }
}
