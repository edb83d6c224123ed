package entente.commercial.credit;

import entente.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From exact amounts to amounts that can be paid: the sum is rounded once, and cents left over go to the largest share that its own limit
 * leaves room for, so that no posting passes a cap by a cent.
 */
public final class Posting {
    /** Thirds that were divided and added again differ this far behind the comma; that is no half cent. */
    private static final int DECIMALS = 18;

    /**
     * One amount before it is rounded.
     *
     * @param exact at zero or above
     * @param most that may be posted of it, in the same currency; none where it has no limit of its own
     */
    public record Share(BigDecimal exact, @Nullable BigDecimal most) {
        public Share(BigDecimal exact) {
            this(exact, null);
        }

        Money rounded(Currency currency, RoundingMode how) {
            return Money.rounded(exact.setScale(DECIMALS, RoundingMode.HALF_EVEN), currency, how);
        }
    }

    private Posting() {}

    /** In the order given; the sum of what comes out is the rounded sum of what went in, and nothing falls below zero. */
    public static List<Money> rounded(List<Share> shares, Currency currency, RoundingMode how) {
        BigDecimal sum = shares.stream().map(Share::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Money> rounded = new ArrayList<>(
                shares.stream().map(share -> share.rounded(currency, how)).toList());
        Money left = rounded.stream().reduce(new Share(sum).rounded(currency, how), Money::minus);
        for (int nth : largestFirst(shares)) {
            Money moved = moved(rounded.get(nth), shares.get(nth).most(), left);
            rounded.set(nth, rounded.get(nth).plus(moved));
            left = left.minus(moved);
        }
        return List.copyOf(rounded);
    }

    /** The first of equals stays first. */
    private static List<Integer> largestFirst(List<Share> shares) {
        return IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer nth) -> shares.get(nth).exact())
                        .reversed())
                .toList();
    }

    /** As much of what is left as the amount can take: down to zero, up to its limit. */
    private static Money moved(Money amount, @Nullable BigDecimal most, Money left) {
        BigDecimal moved = left.amount().max(amount.amount().negate());
        return new Money(
                most == null ? moved : moved.min(most.subtract(amount.amount()).max(BigDecimal.ZERO)),
                amount.currency());
    }
}
