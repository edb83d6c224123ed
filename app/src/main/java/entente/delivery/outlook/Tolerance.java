package entente.delivery.outlook;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Text;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.util.List;

/** How much later or dearer than promised still counts as kept, as both sides agreed for their arrangement; usually nothing. */
public record Tolerance(Allowance time, Allowance price) {
    /** A promise is kept to the day and to the cent. */
    public static final Tolerance NONE = new Tolerance(Allowance.NOTHING, Allowance.NOTHING);

    static final Term<BigDecimal> TIME = term("000-QC.tolerance.time");
    static final Term<BigDecimal> PRICE = term("000-QC.tolerance.price");
    private static final int MOST = 100;

    /**
     * What may be added to one promise.
     *
     * @param percent of what was promised, 0 to 100
     * @param because why, where it is more than nothing
     */
    public record Allowance(BigDecimal percent, List<Explanation> because) {
        static final Allowance NOTHING = new Allowance(BigDecimal.ZERO, List.of());

        public Allowance {
            because = List.copyOf(because);
        }

        private static Allowance of(Policy policy, Term<BigDecimal> term) {
            BigDecimal percent = policy.of(term);
            return percent.signum() == 0
                    ? NOTHING
                    : new Allowance(
                            percent,
                            List.of(Explanation.of("delivery.outlook.tolerated")
                                    .because(policy.because(term, Amount.percent(percent)))));
        }

        /** What is promised with what is allowed beyond it. */
        double beyond(double promised) {
            return promised * (1 + percent.doubleValue() / 100);
        }
    }

    public static Tolerance of(Policy policy) {
        return new Tolerance(Allowance.of(policy, TIME), Allowance.of(policy, PRICE));
    }

    /** How an answer speaks of it: {@code key} where nothing is tolerated, else the same with what is. */
    Text says(String key, Object... args) {
        return equals(NONE) ? Text.of(key, args) : Text.of("delivery.outlook.tolerant", Text.of(key, args), shown());
    }

    private Text shown() {
        return Text.of(
                "delivery.outlook.tolerant.both", Amount.percent(time.percent()), Amount.percent(price.percent()));
    }

    private static Term<BigDecimal> term(String name) {
        return new Term<>(name, BigDecimal.ZERO, Text.of("delivery.source.forecast"), Tolerance::percent);
    }

    /** A promise cannot be broken before its day, nor be worth nothing. */
    private static BigDecimal percent(String text) {
        BigDecimal percent = new BigDecimal(text);
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new NumberFormatException(text);
        }
        return percent;
    }
}
