package entente.commercial.price;

import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What was saved against a baseline both signed, and the provider's part of it (formulae 4.6). Amounts are unrounded.
 *
 * @param baseline adjusted to the volume there was
 * @param actual verified
 * @param toAchieve what the saving cost
 * @param deadBand that is not shared
 * @param providers part, usually 20 to 50 %
 */
public record GainShare(
        BigDecimal baseline, BigDecimal actual, BigDecimal toAchieve, BigDecimal deadBand, Percent providers) {
    public GainShare {
        Refused.unless(toAchieve.signum() >= 0, "toAchieve", "commercial.refused.negative", toAchieve);
        Refused.unless(deadBand.signum() >= 0, "deadBand", "commercial.refused.negative", deadBand);
        Refused.unless(
                providers.points().signum() >= 0 && providers.points().compareTo(BigDecimal.valueOf(100)) <= 0,
                "providers",
                "commercial.credit.refused.share",
                providers);
    }

    /** Never below zero: a loss is not shared by it. */
    public BigDecimal gain() {
        return baseline.subtract(actual).subtract(toAchieve).subtract(deadBand).max(BigDecimal.ZERO);
    }

    public BigDecimal providersPart() {
        return gain().multiply(providers.points()).divide(BigDecimal.valueOf(100), MathContext.DECIMAL128);
    }
}
