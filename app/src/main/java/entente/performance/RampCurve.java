package entente.performance;

import entente.performance.Measure.Direction;
import entente.signal.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a ramp expects as time goes by (I-18), in the unit of its measure: in the first month the baseline less the dip, then a line or an
 * S from there to the target at the end; the target from then on. Readings may lie a share of the expected value below it. A ramp without
 * a baseline has no curve.
 */
public record RampCurve(Ramp ramp, BigDecimal baseline, Direction direction) {
    /** How far a reading may lie on the worse side of the curve, in percent of the expected value. */
    public static final Term<BigDecimal> TOLERANCE = Term.number("002-12.band", "10", "signal.source.ours");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** How steep the S is in its middle; at 10 its ends are flat to within one percent of its height. */
    private static final double STEEP = 10;

    public static Optional<RampCurve> of(Measure measure, Ramp ramp) {
        return Optional.ofNullable(ramp.baseline()).map(from -> new RampCurve(ramp, from, measure.direction()));
    }

    /** The value expected by the morning of a day. */
    public BigDecimal expectedBy(LocalDate day) {
        BigDecimal months = monthsUntil(day);
        if (months.signum() <= 0) {
            return baseline;
        }
        BigDecimal end = BigDecimal.valueOf(ramp.months());
        if (months.compareTo(end) >= 0) {
            return ramp.target();
        }
        if (months.compareTo(BigDecimal.ONE) <= 0) {
            return lowest();
        }
        BigDecimal way = months.subtract(BigDecimal.ONE).divide(end.subtract(BigDecimal.ONE), MathContext.DECIMAL64);
        BigDecimal grown = switch (ramp.growth()) {
            case LINEAR -> way;
            case LOGISTIC -> s(way);
        };
        return lowest().add(ramp.target().subtract(lowest()).multiply(grown, MathContext.DECIMAL64));
    }

    /** The worst value that still counts as on the curve by the morning of a day. */
    public BigDecimal allowedBy(LocalDate day, BigDecimal tolerance) {
        BigDecimal expected = expectedBy(day);
        return worse(expected, expected.abs().multiply(tolerance).divide(HUNDRED, MathContext.DECIMAL64));
    }

    /** Whether a value is on the curve, or better; the edge of the band is. */
    public boolean isMetBy(BigDecimal value, LocalDate day, BigDecimal tolerance) {
        int against = value.compareTo(allowedBy(day, tolerance));
        return direction == Direction.HIGHER ? against >= 0 : against <= 0;
    }

    /** Months from the start, the last one in parts by its days. */
    BigDecimal monthsUntil(LocalDate day) {
        long whole = ChronoUnit.MONTHS.between(ramp.startsOn(), day);
        LocalDate from = ramp.startsOn().plusMonths(whole);
        long rest = ChronoUnit.DAYS.between(from, day);
        long length = ChronoUnit.DAYS.between(from, ramp.startsOn().plusMonths(whole + 1));
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(rest).divide(BigDecimal.valueOf(length), MathContext.DECIMAL64));
    }

    private BigDecimal lowest() {
        BigDecimal share = ramp.dip() == null ? BigDecimal.ZERO : ramp.dip().fraction();
        return worse(baseline, baseline.abs().multiply(share));
    }

    private BigDecimal worse(BigDecimal value, BigDecimal by) {
        return direction == Direction.HIGHER ? value.subtract(by) : value.add(by);
    }

    /** The logistic function between 0 and 1, stretched so that it begins at 0 and ends at 1. */
    private static BigDecimal s(BigDecimal way) {
        double low = logistic(-STEEP / 2);
        double high = logistic(STEEP / 2);
        double at = logistic(STEEP * (way.doubleValue() - 0.5));
        return BigDecimal.valueOf((at - low) / (high - low));
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
