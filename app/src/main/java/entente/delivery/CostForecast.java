package entente.delivery;

import static entente.delivery.Formula.amount;
import static entente.delivery.Formula.ratio;

import entente.kernel.Figure;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a project will have cost at its end, by one of five published methods; the explanation names the method.
 *
 * <p>The methods differ widely on a troubled project, so a page shows their range. Source of the five: Christensen, Antolini and
 * McKinney, A Review of Estimate at Completion Research (1995), and the Practice Standard for Earned Value Management (PMI).
 *
 * @param now where the project stands
 * @param atCompletion EAC, estimate at completion, in money
 */
public record CostForecast(EarnedValue now, Figure atCompletion) {
    /** What the weighted method gives to cost where nothing else is agreed; the schedule gets the rest. */
    public static final BigDecimal USUAL_COST_WEIGHT = new BigDecimal("0.8");

    /** EAC1 = BAC / CPI: the rest costs as much more than planned as the work so far. Unknown while nothing is spent or earned. */
    public static CostForecast atPresentEfficiency(EarnedValue now) {
        return new CostForecast(
                now,
                amount("delivery.ev.eac1")
                        .quotient(now.budget(), now.costPerformanceIndex(), "delivery.ev.unknown.nothingearned"));
    }

    /** EAC2 = AC + BAC - EV: the rest costs what was planned for it. */
    public static CostForecast atBudgetedRate(EarnedValue now) {
        return new CostForecast(now, amount("delivery.ev.eac2").sum(now.actual(), now.remainingWork()));
    }

    /** EAC3 = AC + (BAC - EV) / (CPI x SPI): catching up on time costs too. Unknown while nothing is planned, spent or earned. */
    public static CostForecast atCostAndSchedulePace(EarnedValue now) {
        return atPace("delivery.ev.eac3", now, now.scheduleCostIndex());
    }

    /**
     * EAC4 = AC + (BAC - EV) / (w CPI + (1 - w) SPI). Unknown while nothing is planned, spent or earned.
     *
     * @param costWeight w, 0 to 1, the weight of cost against schedule
     */
    public static CostForecast weighted(EarnedValue now, BigDecimal costWeight) {
        BigDecimal rest = BigDecimal.ONE.subtract(costWeight);
        Refused.unless(
                costWeight.signum() >= 0 && rest.signum() >= 0, "costWeight", "delivery.ev.refused.weight", costWeight);
        Figure pace = ratio("delivery.ev.weighted", costWeight, rest)
                .of(
                        List.of(now.costPerformanceIndex(), now.schedulePerformanceIndex()),
                        in -> in.get(0).multiply(costWeight).add(in.get(1).multiply(rest)));
        return atPace("delivery.ev.eac4", now, pace);
    }

    /** EAC5 = AC + the cost of the rest, estimated anew from the bottom up in the same currency. Unknown without that estimate. */
    public static CostForecast bottomUp(EarnedValue now, Figure estimateToComplete) {
        return new CostForecast(now, amount("delivery.ev.eac5").sum(now.actual(), estimateToComplete));
    }

    /** ETC = EAC - AC, in money: what is still to be spent. */
    public Figure toComplete() {
        return amount("delivery.ev.etc").difference(atCompletion, now.actual());
    }

    /** VAC = BAC - EAC, in money; negative when the project will cost more than its budget. */
    public Figure varianceAtCompletion() {
        return amount("delivery.ev.vac").difference(now.budget(), atCompletion);
    }

    /** TCPI(EAC) = (BAC - EV) / (EAC - AC), a ratio: the CPI needed from now on to end at this estimate. Unknown once that is spent. */
    public Figure toCompletePerformanceIndex() {
        return ratio("delivery.ev.tcpi.eac")
                .quotient(now.remainingWork(), toComplete(), "delivery.ev.unknown.exhausted");
    }

    private static CostForecast atPace(String says, EarnedValue now, Figure pace) {
        Figure rest =
                amount("delivery.ev.rest").quotient(now.remainingWork(), pace, "delivery.ev.unknown.nothingearned");
        return new CostForecast(now, amount(says).sum(now.actual(), rest));
    }
}
