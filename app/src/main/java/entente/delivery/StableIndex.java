package entente.delivery;

import static entente.delivery.Formula.amount;
import static entente.delivery.Formula.ratio;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * Between which bounds CPI, and with it the cost at completion, would stay by an old rule of thumb: from a fifth of the work on CPI
 * changes by less than a tenth (Christensen and Heise, Cost Performance Index Stability, 1993). Found in large defence contracts and
 * not confirmed elsewhere, so it is a band to look at and never a finding.
 *
 * @param now where the project stands
 */
public record StableIndex(EarnedValue now) {
    private static final BigDecimal FROM_PERCENT = BigDecimal.valueOf(20);
    private static final BigDecimal LOWER = new BigDecimal("0.9");
    private static final BigDecimal UPPER = new BigDecimal("1.1");

    /** 0.9 CPI, a ratio. Unknown before a fifth of the work is done, or while nothing is spent. */
    public Figure lowest() {
        return bound("delivery.ev.stable.low", LOWER);
    }

    /** 1.1 CPI, a ratio. Unknown where the lowest is. */
    public Figure highest() {
        return bound("delivery.ev.stable.high", UPPER);
    }

    /** BAC / (1.1 CPI), in money. Unknown where the index is. */
    public Figure lowestCost() {
        return cost("delivery.ev.stable.least", highest());
    }

    /** BAC / (0.9 CPI), in money. Unknown where the index is. */
    public Figure highestCost() {
        return cost("delivery.ev.stable.most", lowest());
    }

    private Figure bound(String says, BigDecimal factor) {
        return ratio(says).yields(List.of(now.costPerformanceIndex(), now.percentComplete()), (in, because) -> {
            if (in.get(1).compareTo(FROM_PERCENT) < 0) {
                return new Figure.Unknown(Text.of("delivery.ev.unknown.unstable"), because);
            }
            return Figure.known(
                    in.get(0).multiply(factor),
                    Unit.RATIO,
                    because.because(Explanation.of("delivery.ev.stable.thumb")));
        });
    }

    private Figure cost(String says, Figure index) {
        return amount(says).quotient(now.budget(), index, "delivery.ev.unknown.nothingearned");
    }
}
