package entente.commercial.credit;

import entente.commercial.credit.CreditTerms.EarnBackWay;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credit that the provider won back by reaching the target, or by a good year; the money goes back the way it came.
 *
 * @param credit it returns
 * @param month that decided it, such as 2026-05
 */
public record EarnBack(
        Ref<ServiceCredit> credit,
        String month,
        Money amount,
        EarnBackWay way,
        LocalDate earnedOn,
        @Nullable String because)
        implements Fact {
    public EarnBack {
        MonthName.of(month);
        Refused.unless(amount.signum() > 0, "amount", "commercial.refused.positive", amount);
    }
}
