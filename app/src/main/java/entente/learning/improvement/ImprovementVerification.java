package entente.learning.improvement;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an improvement brought, as somebody verified it. It counts where finance verified it, and not one of those who lead it (002-10).
 *
 * @param result what is reached, in the improvement's own unit
 * @param benefit what it is worth in a year; below zero where it costs
 * @param verifiedBy who verified it, by name
 * @param byFinance whether that person speaks for finance
 * @param evidence the calculation
 */
public record ImprovementVerification(
        Ref<Improvement> improvement,
        LocalDate verifiedOn,
        @Nullable BigDecimal result,
        @Nullable Money benefit,
        String verifiedBy,
        boolean byFinance,
        @Nullable Document evidence)
        implements Fact {
    public ImprovementVerification {
        Refused.unless(!verifiedBy.isBlank(), "verifiedBy", "learning.refused.blank");
        Refused.unless(result != null || benefit != null, "result", "learning.refused.result");
    }
}
