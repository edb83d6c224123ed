package entente.performance.level;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one period came to for one priority, and how that stands.
 *
 * @param priority empty for all together
 * @param cases how many it rests on
 * @param numerator cases within target, seconds, amounts, or the place of a percentile
 * @param denominator what it is a share of; none for a count
 * @param value percent, seconds of business time or a number; none where there is no data
 */
public record PeriodFigure(
        Stretch period,
        String priority,
        long cases,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        Standing standing) {
    /** Whether the expected level was met; null where that cannot be said. */
    public @Nullable Boolean met() {
        return standing.isRated() ? standing == Standing.MET : null;
    }
}
