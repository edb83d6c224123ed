package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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
public record ContractValue(Figure original, List<PriceStep> approved, List<PriceStep> pending) {
    public ContractValue {
        approved = List.copyOf(approved);
        pending = List.copyOf(pending);
    }

    public static ContractValue of(ChangeLog log, AgreedTerms terms, Likelihoods likely) {
        List<PriceStep> waiting = Stream.concat(
                        log.cases().stream().flatMap(change -> PriceStep.pending(change, likely).stream()),
                        log.furtherProposals().stream().map(order -> PriceStep.proposed(order, likely)))
                .toList();
        return new ContractValue(
                terms.priceFirstAgreed(),
                log.approved().stream()
                        .map(order -> PriceStep.approved(order, log))
                        .toList(),
                waiting);
    }

    /** Original + approved. */
    public Figure current() {
        return plus(original, approved, "delivery.change.current", PriceStep::expected);
    }

    /** Current + each change that waits, times how likely it is. */
    public Figure forecast() {
        return plus(current(), pending, "delivery.change.forecast", PriceStep::expected);
    }

    /** The sum of approved orders over the original price, in percent; Unknown without a price above zero. */
    public Figure growth() {
        return growth("delivery.change.growth", PriceStep::expected);
    }

    /** The part of the growth that lies with a party by agreed causes; what no cause was agreed for is UNKNOWN. */
    public Figure growthBy(CauseParty party) {
        return growth(
                "delivery.change.growth." + party,
                step -> step.expected().multiply(step.shares().share(party).fraction()));
    }

    /** A figure in money as a share of the original price, in percent; Unknown without a price above zero. */
    Figure share(Figure money, Explanation says) {
        if (!(money instanceof Figure.Known sum) || !(original instanceof Figure.Known first)) {
            return money instanceof Figure.Known ? original : money;
        }
        return first.value().signum() == 0
                ? Figure.unknown(Text.of("delivery.a5.noprice"), List.of(first.because()))
                : Figure.known(
                        Worth.percent(sum.value(), first.value()),
                        Unit.PERCENT,
                        says.because(sum.because(), first.because()));
    }

    private Figure growth(String says, Function<PriceStep, BigDecimal> part) {
        Figure grown = plus(
                original instanceof Figure.Known known
                        ? Figure.known(BigDecimal.ZERO, known.amount().unit(), Explanation.of("delivery.change.none"))
                        : original,
                approved,
                "delivery.change.approved",
                part);
        return share(grown, Explanation.of(says));
    }

    private static Figure plus(Figure start, List<PriceStep> steps, String says, Function<PriceStep, BigDecimal> part) {
        List<Explanation> parts = steps.stream().map(PriceStep::because).toList();
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
}
