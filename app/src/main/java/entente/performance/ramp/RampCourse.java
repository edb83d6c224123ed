package entente.performance.ramp;

import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Shares;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Ramp;
import entente.performance.RampCurve;
import entente.performance.ShortfallCause;
import entente.performance.measure.JudgedReading;
import entente.performance.measure.MeasureCourse;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a measure grows on its ramp (002-12): its readings against the curve, what the client gave on the way, and whether the time is fair.
 *
 * @param ramp both signed, or one proposed
 * @param causes what both agreed of readings of this measure
 */
public record RampCourse(
        Recorded<Ramp> ramp, MeasureCourse course, Support support, List<Recorded<ShortfallCause>> causes) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RampCourse {
        causes = List.copyOf(causes);
    }

    /** Of measures that are read on the day. */
    public static List<RampCourse> all(Book book, Policy policy, LocalDate asOf) {
        return of(book, MeasureCourse.all(book, policy, asOf), asOf);
    }

    /** Of measures both have stopped too, for what they reached before. */
    static List<RampCourse> ever(Book book, Policy policy, LocalDate asOf) {
        return of(book, MeasureCourse.ever(book, policy, asOf), asOf);
    }

    private static List<RampCourse> of(Book book, List<MeasureCourse> courses, LocalDate asOf) {
        List<Recorded<ShortfallCause>> causes = book.inForce(ShortfallCause.class);
        return book.current(Ramp.class).stream()
                .flatMap(ramp -> courses.stream()
                        .filter(course ->
                                course.measure().ref().equals(ramp.fact().measure()))
                        .map(course -> new RampCourse(ramp, course, Support.of(book, ramp.ref(), asOf), causes)))
                .toList();
    }

    public Optional<RampCurve> curve() {
        return RampCurve.of(course.said(), ramp.fact());
    }

    /** Readings of periods that ended while the ramp ran. */
    public List<JudgedReading> readings() {
        return course.readings().stream()
                .filter(JudgedReading::onRamp)
                .filter(one -> one.value().isPresent())
                .toList();
    }

    /** How many of the last readings in a row lie below the curve. */
    public int below() {
        return (int) readings().reversed().stream()
                .takeWhile(JudgedReading::isBelowCurve)
                .count();
    }

    /** How far the target lies from the client's own baseline, in percent of that. Unknown without a baseline, or where that is zero. */
    public Figure distance() {
        BigDecimal baseline = ramp.fact().baseline();
        if (baseline == null || baseline.signum() == 0) {
            return Figure.unknown(
                    Text.of("performance.ramp.nobaseline", course.said().name()));
        }
        BigDecimal way = ramp.fact().target().subtract(baseline).abs();
        return Figure.known(
                way.multiply(HUNDRED).divide(baseline.abs(), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of(
                                "performance.ramp.distance",
                                baseline,
                                ramp.fact().target(),
                                course.said().unit())
                        .from(ramp.source()));
    }

    /** What has to be won each month, in percent of the whole way. */
    public Figure step() {
        return Figure.known(
                HUNDRED.divide(BigDecimal.valueOf(ramp.fact().months()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("performance.ramp.step", ramp.fact().months())
                        .because(distance().because()));
    }

    /** Both sides' word on why a reading fell short, where they agreed. */
    public Optional<Shares> agreedCause(JudgedReading reading) {
        return causes.stream()
                .map(Recorded::fact)
                .filter(about(reading))
                .map(ShortfallCause::shares)
                .findFirst();
    }

    private static Predicate<ShortfallCause> about(JudgedReading reading) {
        return cause -> cause.reading().equals(reading.reading().ref());
    }

    /**
     * Whose a shortfall is proposed to be: the client's while less support was given than the least share, and nobody's else. A proposal
     * changes no credit, no date and no price; that is left to the cause both agree on.
     *
     * @param least in percent of what was promised
     */
    public CauseParty proposedCause(BigDecimal least) {
        boolean little = support.givenSoFar()
                .known()
                .filter(share -> share.compareTo(least) < 0)
                .isPresent();
        return below() > 0 && little ? CauseParty.CLIENT : CauseParty.UNKNOWN;
    }
}
