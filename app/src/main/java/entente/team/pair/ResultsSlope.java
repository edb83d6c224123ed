package entente.team.pair;

import entente.kernel.Explanation;
import entente.ledger.Book;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the share of promises on plan moved before a change of the pair and since, over the same number of days (I-8: compare results slope).
 *
 * @param before points of 100 in the days up to the change
 * @param since points of 100 in as many days from the change on
 */
public record ResultsSlope(int days, BigDecimal before, BigDecimal since) {
    /** Empty where no promise stood on any of the three days. */
    static Optional<ResultsSlope> of(Book book, LocalDate changedOn, int days) {
        LocalDate eve = changedOn.minusDays(1);
        Optional<BigDecimal> first = Results.onPlan(book, eve.minusDays(days));
        Optional<BigDecimal> middle = Results.onPlan(book, eve);
        Optional<BigDecimal> last = Results.onPlan(book, eve.plusDays(days));
        return first.flatMap(one -> middle.flatMap(two ->
                last.map(three -> new ResultsSlope(days, shown(two.subtract(one)), shown(three.subtract(two))))));
    }

    /** Whether results fall, and faster than they did under the pair before. */
    public boolean isWorse() {
        return since.signum() < 0 && since.compareTo(before) < 0;
    }

    Explanation explained() {
        return Explanation.of("team.recovery.slope", days, before, since);
    }

    private static BigDecimal shown(BigDecimal points) {
        return points.setScale(1, RoundingMode.HALF_EVEN);
    }
}
