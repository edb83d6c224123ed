package entente.commercial.credit;

import entente.kernel.Money;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a credit ledger come to, state by state.
 *
 * @param accrued all that was ever owed
 * @param states how much of it stands where; together always what was accrued
 */
public record CreditLedger(Money accrued, Map<CreditState, Money> states) {

    /** Of lines in one currency. */
    public static CreditLedger of(List<ServiceCredit> lines, Currency currency) {
        Map<CreditState, Money> states = new EnumMap<>(CreditState.class);
        for (CreditState state : CreditState.values()) {
            states.put(state, lines.stream().map(line -> line.in(state)).reduce(Money.zero(currency), Money::plus));
        }
        Money accrued = lines.stream().map(ServiceCredit::accrued).reduce(Money.zero(currency), Money::plus);
        return new CreditLedger(accrued, Map.copyOf(states));
    }

    /** All states together. */
    public Money sum() {
        return states.values().stream().reduce(Money.zero(accrued.currency()), Money::plus);
    }
}
