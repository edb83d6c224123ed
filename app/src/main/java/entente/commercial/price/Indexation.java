package entente.commercial.price;

import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A price that follows an index (formulae 4.5). One clause can be read in three ways that differ by several per cent after two years, so
 * that the reading is said by name. A year's price is an amount that is paid: to the cent, half up, and the next year goes on from it.
 *
 * @param price first agreed
 * @param base the index that the price was agreed at
 * @param share of the price that follows the index, 0 to 100 %
 */
public record Indexation(BigDecimal price, BigDecimal base, Percent share) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What an index of a later year is set against. */
    public enum IndexReading {
        /** The first price, times the newest index over the base. */
        NEWEST_OVER_BASE,
        /** Each year what the index gained since the base is added to the price of the year before. */
        GAINS_ADDED,
        /** Each year the price of the year before is multiplied by that year's index over the base. */
        CHAINED_ON_BASE
    }

    public Indexation {
        Refused.unless(price.signum() > 0, "price", "commercial.refused.positive", price);
        Refused.unless(base.signum() > 0, "base", "commercial.refused.positive", base);
        Refused.unless(
                share.points().signum() >= 0 && share.points().compareTo(HUNDRED) <= 0,
                "share",
                "commercial.credit.refused.share",
                share);
    }

    /** The price after the indices of the years since, in their order; the first price while there is none. */
    public BigDecimal after(List<BigDecimal> indices, IndexReading reading) {
        indices.forEach(index -> Refused.unless(index.signum() > 0, "indices", "commercial.refused.positive", index));
        BigDecimal following = price.multiply(share.points()).divide(HUNDRED, MathContext.DECIMAL128);
        return price.subtract(following).add(following(following, indices, reading));
    }

    private BigDecimal following(BigDecimal part, List<BigDecimal> indices, IndexReading reading) {
        return switch (reading) {
            case NEWEST_OVER_BASE -> indices.isEmpty() ? part : paid(over(part, indices.getLast()));
            case GAINS_ADDED ->
                indices.stream()
                        .reduce(
                                part,
                                (before, index) ->
                                        paid(before.add(over(part, index)).subtract(part)));
            case CHAINED_ON_BASE -> indices.stream().reduce(part, (before, index) -> paid(over(before, index)));
        };
    }

    private BigDecimal over(BigDecimal amount, BigDecimal index) {
        return amount.multiply(index).divide(base, MathContext.DECIMAL128);
    }

    private static BigDecimal paid(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
