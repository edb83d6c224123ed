package entente.signal;

import entente.kernel.Band;
import entente.kernel.Figure;
import java.math.BigDecimal;
import java.util.function.Function;

/** Where a value falls between two thresholds; each way says what the threshold itself counts as. */
public final class Bands {
    private Bands() {}

    /** Small is bad, and the threshold itself is still good: WATCH below the first, ACT below the second. */
    public static Band below(BigDecimal value, BigDecimal watch, BigDecimal act) {
        return value.compareTo(act) < 0 ? Band.ACT : value.compareTo(watch) < 0 ? Band.WATCH : Band.WELL;
    }

    /** Large is bad, and the threshold itself is still good: WATCH above the first, ACT above the second. */
    public static Band above(BigDecimal value, BigDecimal watch, BigDecimal act) {
        return value.compareTo(act) > 0 ? Band.ACT : value.compareTo(watch) > 0 ? Band.WATCH : Band.WELL;
    }

    /** Large is bad, and the threshold itself counts: WATCH from the first, ACT from the second. */
    public static Band from(BigDecimal value, BigDecimal watch, BigDecimal act) {
        return value.compareTo(act) >= 0 ? Band.ACT : value.compareTo(watch) >= 0 ? Band.WATCH : Band.WELL;
    }

    /** Small is bad, and the threshold itself counts: WATCH down to the first, ACT down to the second. */
    public static Band upTo(BigDecimal value, BigDecimal watch, BigDecimal act) {
        return value.compareTo(act) <= 0 ? Band.ACT : value.compareTo(watch) <= 0 ? Band.WATCH : Band.WELL;
    }

    /** The band of a figure; what is not known is UNKNOWN. */
    public static Band of(Figure figure, Function<BigDecimal, Band> known) {
        return figure.known().map(known).orElse(Band.UNKNOWN);
    }
}
