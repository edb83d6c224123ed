package entente.delivery;

import static entente.delivery.Formula.amount;
import static entente.delivery.Formula.in;
import static entente.delivery.Formula.ratio;
import static entente.delivery.Formula.refuseNegative;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Stream;

/**
 * What a project has earned, set against what it planned and what it cost; formulae of the Practice Standard for Earned Value
 * Management (PMI).
 *
 * <p>All four amounts are cumulative to the same day and in one currency. In a fixed-price arrangement the actual cost is what the
 * client has paid or owes, not what the provider spends; the explanation of {@code actual} says whose view it is. An amount that is
 * not known makes every figure that needs it Unknown, for its own reason.
 *
 * @param budget BAC, budget at completion, 0 or more
 * @param planned PV, the planned value of the work due by now, 0 or more
 * @param earned EV, the planned value of the work done by now, 0 or more
 * @param actual AC, the cost of the work done by now; credits may take it below 0
 */
public record EarnedValue(Figure budget, Figure planned, Figure earned, Figure actual) {
    public EarnedValue {
        long units = Stream.of(budget, planned, earned, actual)
                .flatMap(Formula::units)
                .distinct()
                .count();
        Refused.unless(units <= 1, "earned", "delivery.ev.refused.units");
        refuseNegative("budget", budget);
        refuseNegative("planned", planned);
        refuseNegative("earned", earned);
    }

    /** From plain numbers in one currency. */
    public static EarnedValue of(
            Currency currency, BigDecimal budget, BigDecimal planned, BigDecimal earned, BigDecimal actual) {
        Unit money = Unit.money(currency);
        return new EarnedValue(
                Figure.known(budget, money, Explanation.of("delivery.ev.bac")),
                Figure.known(planned, money, Explanation.of("delivery.ev.pv")),
                Figure.known(earned, money, Explanation.of("delivery.ev.ev")),
                Figure.known(actual, money, Explanation.of("delivery.ev.ac")));
    }

    /** CV = EV - AC, in money; negative when the work cost more than it is worth. */
    public Figure costVariance() {
        return amount("delivery.ev.cv").difference(earned, actual);
    }

    /** SV = EV - PV, in money; negative when less was done than planned, but 0 at the end however late that is. */
    public Figure scheduleVariance() {
        return amount("delivery.ev.sv").difference(earned, planned);
    }

    /** CPI = EV / AC, a ratio from 0; below 1 the work costs more than planned. Unknown while nothing has been spent. */
    public Figure costPerformanceIndex() {
        return ratio("delivery.ev.cpi").quotient(earned, actual, "delivery.ev.unknown.nothingspent");
    }

    /** SPI = EV / PV, a ratio from 0; below 1 less is done than planned, but 1 at the end. Unknown while nothing is planned. */
    public Figure schedulePerformanceIndex() {
        return ratio("delivery.ev.spi").quotient(earned, planned, "delivery.ev.unknown.nothingplanned");
    }

    /** SCI = SPI x CPI, the schedule cost index, a ratio from 0. Unknown where either is. */
    public Figure scheduleCostIndex() {
        return ratio("delivery.ev.sci").product(schedulePerformanceIndex(), costPerformanceIndex());
    }

    /** EV / BAC in percent, 0 to 100. Unknown without a budget. */
    public Figure percentComplete() {
        return in(Unit.PERCENT, "delivery.ev.complete").percentage(earned, budget, "delivery.ev.unknown.nobudget");
    }

    /** BAC - EV, in money: the planned value of what is left to do. */
    public Figure remainingWork() {
        return amount("delivery.ev.remaining").difference(budget, earned);
    }

    /** TCPI(BAC) = (BAC - EV) / (BAC - AC), a ratio: the CPI needed from now on to end within budget. Unknown once the budget is spent. */
    public Figure toCompletePerformanceIndex() {
        Figure unspent = amount("delivery.ev.unspent").difference(budget, actual);
        return ratio("delivery.ev.tcpi.bac").quotient(remainingWork(), unspent, "delivery.ev.unknown.exhausted");
    }
}
