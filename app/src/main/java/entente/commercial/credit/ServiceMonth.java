package entente.commercial.credit;

import entente.kernel.Money;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the credits of one month are worked out from.
 *
 * @param terms agreed by both as they held in the month; none where nothing was agreed, so that nothing is owed
 * @param charges of the month, on which the amount at risk is reckoned; left out while no invoice is known
 */
public record ServiceMonth(
        YearMonth month,
        @Nullable CreditTerms terms,
        @Nullable Money charges,
        List<LevelMonth> levels) {
    public ServiceMonth {
        levels = List.copyOf(levels);
        Refused.unless(
                terms == null
                        || charges == null
                        || terms.amounts().allMatch(amount -> amount.currency().equals(charges.currency())),
                "amount",
                "commercial.currencies");
    }

    /** The same month under other terms. */
    public ServiceMonth under(CreditTerms other) {
        return new ServiceMonth(month, other, charges, levels);
    }

    /** The same month with other service levels. */
    public ServiceMonth with(List<LevelMonth> other) {
        return new ServiceMonth(month, terms, charges, other);
    }

    DefaultRule defaults() {
        return terms == null ? DefaultRule.USUAL : terms.defaults();
    }

    /** The first month of the contract year it lies in. */
    YearMonth yearBegan() {
        int begins = terms == null ? 1 : terms.yearBegins();
        YearMonth inThisYear = YearMonth.of(month.getYear(), begins);
        return inThisYear.isAfter(month) ? inThisYear.minusYears(1) : inThisYear;
    }

    /** C: the most that the month's credits may take, unrounded. */
    static BigDecimal atRisk(CreditTerms terms, Money charges) {
        return Regime.share(terms.atRisk(), charges.amount());
    }
}
