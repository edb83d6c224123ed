package entente.performance.measure;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.RampCurve;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reading and what it is judged by: the curve while a ramp runs, the target otherwise.
 *
 * @param wanted the value it is judged by; none on a ramp without a baseline
 * @param onRamp whether a ramp ran on the last day of its period
 * @param tolerance how far below the curve still counts as on it, in percent
 */
public record JudgedReading(
        Recorded<Measure> measure,
        Recorded<Reading> reading,
        @Nullable BigDecimal wanted,
        boolean onRamp,
        BigDecimal tolerance,
        Optional<RampCurve> curve) {

    static JudgedReading of(
            Recorded<Measure> measure, Optional<Recorded<Ramp>> ramp, Recorded<Reading> reading, BigDecimal tolerance) {
        var end = reading.fact().during().to();
        boolean onRamp = ramp.filter(r -> r.fact().runsOn(end.minusDays(1))).isPresent();
        Optional<RampCurve> curve = ramp.filter(r -> onRamp).flatMap(r -> RampCurve.of(measure.fact(), r.fact()));
        BigDecimal wanted = onRamp
                ? curve.map(c -> c.expectedBy(end)).orElse(null)
                : measure.fact().target();
        return new JudgedReading(measure, reading, wanted, onRamp, tolerance, curve);
    }

    public Optional<BigDecimal> value() {
        return reading.fact().shown();
    }

    /**
     * WELL in target or on the curve; off a ramp WATCH down to the floor and ACT from the floor on; on a ramp below its curve WATCH, since
     * one period is no course yet. UNKNOWN without a value, or where the ramp has no baseline.
     */
    public Band band() {
        return value().map(this::band).orElse(Band.UNKNOWN);
    }

    private Band band(BigDecimal value) {
        Measure said = measure.fact();
        if (said.isMetBy(value)) {
            return Band.WELL;
        }
        if (onRamp) {
            return curve.map(c -> isOnCurve(c, value) ? Band.WELL : Band.WATCH).orElse(Band.UNKNOWN);
        }
        int against = value.compareTo(said.floor());
        boolean worst = said.direction() == Measure.Direction.HIGHER ? against <= 0 : against >= 0;
        return worst ? Band.ACT : Band.WATCH;
    }

    /** Whether it lies below the curve by more than its band allows. */
    public boolean isBelowCurve() {
        return value().flatMap(value -> curve.map(c -> !isOnCurve(c, value))).orElse(false);
    }

    private boolean isOnCurve(RampCurve c, BigDecimal value) {
        return c.isMetBy(value, reading.fact().during().to(), tolerance);
    }

    /** The reading beside what it is judged by, as the leaf of an explanation. */
    public Explanation explained() {
        return Explanation.of("performance.reading.of", measure.fact().name(), says())
                .from(reading.source());
    }

    /** The reading beside what it is judged by, where the measure's name stands already. */
    public Text says() {
        Reading read = reading.fact();
        String unit = measure.fact().unit();
        return value().map(value -> wanted == null
                        ? Text.of("performance.reading.alone", read.period(), legible(value), unit)
                        : Text.of(
                                onRamp ? "performance.reading.curve" : "performance.reading.target",
                                read.period(),
                                legible(value),
                                unit,
                                new Amount(wanted, Unit.COUNT)))
                .orElseGet(() -> Text.of("performance.reading.none", read.period(), read.status()));
    }

    /** As people read it: two digits behind the point, or three in all where the whole is less than one. */
    private static BigDecimal legible(BigDecimal value) {
        if (value.scale() <= 2) {
            return value;
        }
        return value.abs().compareTo(BigDecimal.ONE) >= 0
                ? value.setScale(2, RoundingMode.HALF_EVEN)
                : value.round(new MathContext(3, RoundingMode.HALF_EVEN));
    }
}
