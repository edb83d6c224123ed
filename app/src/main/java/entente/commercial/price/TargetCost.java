package entente.commercial.price;

import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A target cost whose gain and pain are shared, under a ceiling (formulae 4.6). All amounts in one currency and unrounded.
 *
 * @param cost both aim at
 * @param fee of the provider at that cost
 * @param ceiling the most that the client pays
 * @param clients of each unit saved or overspent, the part that is the client's, above 0 and below 100 %
 */
public record TargetCost(BigDecimal cost, BigDecimal fee, BigDecimal ceiling, Percent clients) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TargetCost {
        Refused.unless(cost.signum() > 0, "cost", "commercial.refused.positive", cost);
        Refused.unless(fee.signum() >= 0, "fee", "commercial.refused.negative", fee);
        Refused.unless(ceiling.compareTo(cost.add(fee)) >= 0, "ceiling", "commercial.price.refused.ceiling", ceiling);
        Refused.unless(
                clients.points().signum() > 0 && clients.points().compareTo(HUNDRED) < 0,
                "clients",
                "commercial.price.refused.share",
                clients);
    }

    /** What the client pays at an actual cost: the cost and what is left of the fee, never above the ceiling. */
    public BigDecimal price(BigDecimal actual) {
        return actual.add(shared(actual)).min(ceiling);
    }

    /** What stays with the provider, below zero where the ceiling or its own part takes more than the fee. */
    public BigDecimal fee(BigDecimal actual) {
        return price(actual).subtract(actual);
    }

    /**
     * From this cost on the provider alone carries what is overspent: the point of total assumption, (ceiling - target price) over the
     * client's part, above the target cost.
     */
    public BigDecimal assumption() {
        return ceiling.subtract(cost.add(fee))
                .multiply(HUNDRED)
                .divide(clients.points(), MathContext.DECIMAL64)
                .add(cost);
    }

    /** The fee with the provider's part of what was saved, or less its part of what was overspent. */
    private BigDecimal shared(BigDecimal actual) {
        BigDecimal providers = HUNDRED.subtract(clients.points());
        return fee.add(cost.subtract(actual).multiply(providers).divide(HUNDRED, MathContext.DECIMAL128));
    }
}
