package entente.commercial.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What one month showed of one service level, before and after relief; no report is an answer of its own, never a zero. */
public sealed interface Measured {
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Events, minutes or items that were good, of all that counted; its value is a percentage.
     *
     * @param good at least 0
     * @param total at least {@code good}; without any there is no value
     */
    record Share(BigDecimal good, BigDecimal total) implements Measured {
        public Share {
            if (good.signum() < 0 || total.compareTo(good) < 0) {
                throw new IllegalArgumentException(good + " of " + total + " cannot be good");
            }
        }
    }

    /** A number of events, where each one is a miss: incidents, days late. */
    record Count(BigDecimal events) implements Measured {}

    /** A value worked out from so many events: a mean, a percentile, a score. */
    record Value(BigDecimal read, BigDecimal volume) implements Measured {}

    /** There was nothing to measure: no data, or the level did not apply. */
    record Nothing() implements Measured {}

    /** The report was due and never came, which is a default of its own. */
    record Unreported() implements Measured {}

    /** The value to compare, to sixteen digits and else unrounded; empty where there is none. */
    default Optional<BigDecimal> value() {
        return switch (this) {
            case Share s
            when s.total.signum() > 0 -> Optional.of(s.good.multiply(HUNDRED).divide(s.total, MathContext.DECIMAL64));
            case Share none -> Optional.empty();
            case Count count -> Optional.of(count.events);
            case Value v -> Optional.of(v.read.round(MathContext.DECIMAL64));
            case Nothing nothing -> Optional.empty();
            case Unreported unreported -> Optional.empty();
        };
    }

    /** How much it rests on: all that counted; a count rests on itself and is never too small. */
    default BigDecimal volume() {
        return switch (this) {
            case Share s -> s.total;
            case Count count -> count.events;
            case Value v -> v.volume;
            case Nothing nothing -> BigDecimal.ZERO;
            case Unreported unreported -> BigDecimal.ZERO;
        };
    }

    /** How many were missed; empty where single events are not told. */
    default Optional<BigDecimal> missed() {
        return switch (this) {
            case Share s -> Optional.of(s.total.subtract(s.good));
            case Count count -> Optional.of(count.events);
            case Value v -> Optional.empty();
            case Nothing nothing -> Optional.empty();
            case Unreported unreported -> Optional.empty();
        };
    }

    /**
     * The same without so many missed minutes, tickets or events, which leave both what was missed and what counted, as an agreed exclusion
     * does; never more than were missed. A value worked out from events cannot be corrected by subtraction: it is measured again.
     */
    default Measured without(BigDecimal relieved) {
        return switch (this) {
            case Share s -> new Share(s.good, s.total.subtract(relieved.min(s.total.subtract(s.good))));
            case Count count -> new Count(count.events.subtract(relieved.min(count.events)));
            case Value v -> v;
            case Nothing nothing -> nothing;
            case Unreported unreported -> unreported;
        };
    }

    /**
     * Counted together with another month: shares and counts add up, values are weighted by their volume, and so is a share beside a value.
     * Counts beside anything else stand for themselves.
     */
    default Measured with(Measured other) {
        return switch (this) {
            case Nothing nothing -> other;
            case Unreported unreported -> other;
            case Share s when other instanceof Share o -> new Share(s.good.add(o.good), s.total.add(o.total));
            case Count c when other instanceof Count o -> new Count(c.events.add(o.events));
            case Share s when other instanceof Value o -> weighted(s, o);
            case Value v when other instanceof Share || other instanceof Value -> weighted(v, other);
            default -> this;
        };
    }

    private static Measured weighted(Measured one, Measured other) {
        BigDecimal volume = one.volume().add(other.volume());
        if (other.volume().signum() == 0 || volume.signum() == 0) {
            return one;
        }
        return one.volume().signum() == 0
                ? other
                : new Value(times(one).add(times(other)).divide(volume, MathContext.DECIMAL128), volume);
    }

    /** Exactly, so that a mean on the very level is not a hair below it. */
    private static BigDecimal times(Measured one) {
        return switch (one) {
            case Share s -> s.good.multiply(HUNDRED);
            case Value v -> v.read.multiply(v.volume);
            case Count count -> count.events;
            case Nothing nothing -> BigDecimal.ZERO;
            case Unreported unreported -> BigDecimal.ZERO;
        };
    }
}
