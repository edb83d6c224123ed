package entente.performance.level;

import java.math.BigDecimal;

/**
 * What the cases of one period and one priority add up to, before anybody judges it.
 *
 * @param hits cases within their target, or above the line of a share
 * @param sum business microseconds, or amounts above the line; microseconds in service for an availability
 * @param base amounts below the line; the agreed service time for an availability
 * @param lower the time of the case at the place of a percentile, in microseconds
 * @param upper the time of the next case
 */
public record Tally(long cases, long hits, BigDecimal sum, BigDecimal base, long lower, long upper) {
    public static final Tally NONE = new Tally(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /** Both together; a place among ranked times cannot be added. */
    public Tally and(Tally other) {
        return new Tally(
                cases + other.cases, hits + other.hits, sum.add(other.sum), base.add(other.base), lower, upper);
    }

    /** Of which period, and of which priority; an empty priority is all of them. */
    public record Key(String period, String priority) {
        public static final String ALL = "";
    }
}
