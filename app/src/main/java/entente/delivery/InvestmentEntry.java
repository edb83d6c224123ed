package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side put into mending a known problem.
 *
 * @param side whose people and money; each side speaks for itself
 * @param hours of its people
 */
public record InvestmentEntry(
        Ref<KnownProblem> problem,
        Side side,
        LocalDate investedOn,
        String what,
        @Nullable BigDecimal hours,
        @Nullable Money money)
        implements Fact {
    public InvestmentEntry {
        Refused.unless(!what.isBlank(), "what", "delivery.refused.blank");
        Refused.unless(
                hours == null || hours.signum() > 0, "hours", "delivery.refused.positive", hours == null ? "" : hours);
        Refused.unless(
                money == null || money.signum() > 0, "money", "delivery.refused.positive", money == null ? "" : money);
        Refused.unless(hours != null || money != null, "hours", "delivery.refused.noinvestment");
    }
}
