package entente.performance;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one side's people found what a measure tells of, in one period (001-06). Each side speaks for itself.
 *
 * @param period the same as the reading's beside which it stands
 * @param score from 1, very bad, to 5, very good; the mean where several answered
 * @param answered how many people it is the mean of
 * @param complaints how many of that side's people complained in the period
 * @param saidOn the day it was said
 */
public record Perception(
        Ref<Measure> measure,
        String period,
        Side side,
        BigDecimal score,
        @Nullable Integer answered,
        @Nullable Integer complaints,
        LocalDate saidOn,
        @Nullable String because)
        implements Fact {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    public Perception {
        Refused.unless(!period.isBlank(), "period", "performance.refused.blank");
        Refused.unless(
                score.compareTo(BigDecimal.ONE) >= 0 && score.compareTo(FIVE) <= 0,
                "score",
                "performance.refused.score",
                score);
        Refused.unless(
                answered == null || answered >= 1,
                "answered",
                "performance.refused.answered",
                answered == null ? "" : answered);
        Refused.unless(
                complaints == null || complaints >= 0,
                "complaints",
                "performance.refused.negative",
                complaints == null ? "" : complaints);
    }
}
