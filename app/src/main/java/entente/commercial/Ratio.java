package entente.commercial;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** One amount of money over another; Unknown where either is, where they are in two currencies, or where the second is not above zero. */
record Ratio(Figure over, Figure under) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The plain quotient. */
    Figure plain(Explanation says) {
        return figure(says, Unit.RATIO, BigDecimal.ONE, BigDecimal.ZERO);
    }

    /** The quotient in percent. */
    Figure percent(Explanation says) {
        return figure(says, Unit.PERCENT, HUNDRED, BigDecimal.ZERO);
    }

    /** By how many percent the first is above the second. */
    Figure excess(Explanation says) {
        return figure(says, Unit.PERCENT, HUNDRED, HUNDRED);
    }

    private Figure figure(Explanation says, Unit unit, BigDecimal times, BigDecimal less) {
        List<Explanation> parts = List.of(over.because(), under.because());
        if (over instanceof Figure.Unknown missing) {
            return Figure.unknown(missing.reason(), parts);
        }
        if (under instanceof Figure.Unknown missing) {
            return Figure.unknown(missing.reason(), parts);
        }
        Figure.Known top = (Figure.Known) over;
        Figure.Known bottom = (Figure.Known) under;
        if (!top.amount().unit().equals(bottom.amount().unit())) {
            return Figure.unknown(Text.of("commercial.currencies"), parts);
        }
        if (bottom.value().signum() <= 0) {
            return Figure.unknown(Text.of("commercial.zero"), parts);
        }
        BigDecimal value = top.value()
                .multiply(times)
                .divide(bottom.value(), MathContext.DECIMAL64)
                .subtract(less);
        return Figure.known(value, unit, says.because(parts));
    }
}
