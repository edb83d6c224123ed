package entente.commercial.credit;

import entente.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** From exact amounts to amounts that can be paid: the sum is rounded once, and cents left over go to the largest share. */
public final class Posting {
    private Posting() {}

    /** In the order given; the sum of what comes out is the rounded sum of what went in. */
    public static List<Money> rounded(List<BigDecimal> exact, Currency currency, RoundingMode how) {
        Money total = Money.rounded(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add), currency, how);
        List<Money> rounded = new ArrayList<>();
        exact.forEach(amount -> rounded.add(Money.rounded(amount, currency, how)));
        Money left = rounded.stream().reduce(total, Money::minus);
        if (!rounded.isEmpty()) {
            int largest = 0;
            for (int i = 1; i < exact.size(); i++) {
                largest = exact.get(i).compareTo(exact.get(largest)) > 0 ? i : largest;
            }
            rounded.set(largest, rounded.get(largest).plus(left));
        }
        return List.copyOf(rounded);
    }
}
