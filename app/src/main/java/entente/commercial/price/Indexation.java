package entente.commercial.price;

import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price that follows an index (formulae 4.5). One clause can be read in three ways that differ by several per cent after two years, so
 * that the reading is said by name. A year's price is an amount that is paid: rounded once, half up, to what its currency can pay, and the next
 * year goes on from it.
 *
 * @param price first agreed
 * @param base the index that the price was agreed at
 * @param share of the price that follows the index, 0 to 100 %
 * @param digits of the currency: 2 for EUR, none for JPY
 */
public record Indexation(BigDecimal price, BigDecimal base, Percent share, int digits) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

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

    /** In a currency that has cents. */
    public Indexation(BigDecimal price, BigDecimal base, Percent share) {
        this(price, base, share, CENTS);
    }

    /**
     * How far one year's price may move from that of the year before, where the contract limits it.
     *
     * @param rise the most it may rise
     * @param fall the most it may fall, up to 100 %
     */
    public record Corridor(@Nullable Percent rise, @Nullable Percent fall) {
        static final Corridor NONE = new Corridor(null, null);

        public Corridor {
            Refused.unless(
                    rise == null || rise.points().signum() >= 0,
                    "mostRise",
                    "commercial.refused.negative",
                    String.valueOf(rise));
            Refused.unless(
                    fall == null
                            || (fall.points().signum() >= 0 && fall.points().compareTo(HUNDRED) <= 0),
                    "mostFall",
                    "commercial.credit.refused.share",
                    String.valueOf(fall));
        }

        private BigDecimal within(BigDecimal before, BigDecimal moved, int digits) {
            BigDecimal capped =
                    rise == null ? moved : moved.min(paid(part(before, HUNDRED.add(rise.points())), digits));
            return fall == null ? capped : capped.max(paid(part(before, HUNDRED.subtract(fall.points())), digits));
        }
    }

    /** The price after the indices of the years since, in their order; the first price while there is none. */
    public BigDecimal after(List<BigDecimal> indices, IndexReading reading) {
        return after(indices, reading, Corridor.NONE);
    }

    /** The same where a year's price may only move so far; the next year goes on from what was paid. */
    BigDecimal after(List<BigDecimal> indices, IndexReading reading, Corridor corridor) {
        BigDecimal first = part(price, share.points());
        BigDecimal fixed = price.subtract(first);
        BigDecimal part = first;
        for (BigDecimal index : indices) {
            Refused.unless(index.signum() > 0, "indices", "commercial.refused.positive", index);
            BigDecimal moved = paid(fixed.add(moved(first, part, index, reading)), digits);
            part = corridor.within(fixed.add(part), moved, digits).subtract(fixed);
        }
        return fixed.add(part);
    }

    private BigDecimal moved(BigDecimal first, BigDecimal before, BigDecimal index, IndexReading reading) {
        return switch (reading) {
            case NEWEST_OVER_BASE -> over(first, index);
            case GAINS_ADDED -> before.add(over(first, index)).subtract(first);
            case CHAINED_ON_BASE -> over(before, index);
        };
    }

    private static BigDecimal part(BigDecimal of, BigDecimal points) {
        return of.multiply(points).divide(HUNDRED, MathContext.DECIMAL128);
    }

    private BigDecimal over(BigDecimal amount, BigDecimal index) {
        return amount.multiply(index).divide(base, MathContext.DECIMAL128);
    }

    private static BigDecimal paid(BigDecimal amount, int digits) {
        return amount.setScale(digits, RoundingMode.HALF_UP);
    }
}
