package entente.performance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a pledge was given in one month.
 *
 * @param monthOn any day of the month
 * @param amount in the unit of the pledge
 */
public record SupportDelivery(
        Ref<SupportPledge> pledge,
        LocalDate monthOn,
        BigDecimal amount,
        @Nullable String because) implements Fact {
    public SupportDelivery {
        Refused.unless(amount.signum() >= 0, "amount", "performance.refused.negative", amount);
    }
}
