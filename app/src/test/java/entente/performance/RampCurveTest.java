package entente.performance;

import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.ramp;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Percent;
import entente.ledger.Ref;
import entente.performance.Ramp.Growth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RampCurveTest {
    private static final Ref<Measure> MEASURE = new Ref<>(new UUID(0, 1));
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Worked by hand: 60 less 5 % is 57; from there 33 more in eight months, 4.125 each. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31,60",
        "2026-01-01,60",
        "2026-01-16,57",
        "2026-02-01,57",
        "2026-03-01,61.125",
        "2026-06-01,73.5",
        "2026-09-01,85.875",
        "2026-10-01,90",
        "2027-05-01,90"
    })
    void aLineRisesByTheSameStepEachMonth(String day, BigDecimal expected) {
        assertThat(curve().expectedBy(LocalDate.parse(day))).isEqualByComparingTo(expected);
    }

    /** A margin of -20 dips by 5 % of its size, to -21, and not upwards. */
    @Test
    void theDipOfABaselineBelowZeroLeadsAwayFromTheTargetToo() {
        RampCurve margin = RampCurve.of(measure("K1", m -> m.between("-30", "90")), ramp(MEASURE, "-20", 9))
                .orElseThrow();

        assertThat(margin.expectedBy(LocalDate.parse("2026-02-01"))).isEqualByComparingTo("-21");
    }

    @Test
    void aDayWithinAMonthCountsByItsDays() {
        BigDecimal halfOfApril = curve().expectedBy(LocalDate.parse("2026-04-16"));

        assertThat(halfOfApril).isEqualByComparingTo("67.3125");
    }

    /** The logistic function from -5 to 5 stretched to 0 and 1: 1/(1+e^2.5) = 0.0758582, less 0.0066929, over 0.9866143, is 0.0701037. */
    @Test
    void anSGrowsSlowlyThenFastThenSlowly() {
        RampCurve s = curve(Growth.LOGISTIC);

        assertThat(at(s, "2026-02-01")).isEqualByComparingTo("57.0000");
        assertThat(at(s, "2026-04-01")).isEqualByComparingTo("59.3134");
        assertThat(at(s, "2026-06-01")).isEqualByComparingTo("73.5000");
        assertThat(at(s, "2026-08-01")).isEqualByComparingTo("87.6866");
        assertThat(at(s, "2026-10-01")).isEqualByComparingTo("90.0000");
    }

    @ParameterizedTest
    @CsvSource({"66.15,true", "66.149,false", "73.5,true", "90,true"})
    void theEdgeOfItsBandIsStillOnTheCurve(BigDecimal value, boolean on) {
        assertThat(curve().isMetBy(value, LocalDate.parse("2026-06-01"), TEN)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"12.1,true", "12.11,false", "3,true"})
    void whereLowerIsBetterItFallsAndTheBandLiesAbove(BigDecimal value, boolean on) {
        Measure days = measure("K1", m -> m.lower("20", "5"));
        Ramp ramp = new Ramp(
                MEASURE,
                TEN,
                null,
                BigDecimal.valueOf(4),
                LocalDate.parse("2026-01-01"),
                6,
                Percent.of(10),
                Growth.LINEAR,
                null);
        RampCurve curve = RampCurve.of(days, ramp).orElseThrow();

        assertThat(curve.expectedBy(LocalDate.parse("2026-02-01"))).isEqualByComparingTo("11");
        assertThat(curve.isMetBy(value, LocalDate.parse("2026-02-01"), TEN)).isEqualTo(on);
    }

    @Test
    void withoutABaselineThereIsNoCurve() {
        assertThat(RampCurve.of(measure("K1"), ramp(MEASURE, null, 9))).isEmpty();
    }

    @Test
    void consequencesFollowOnlyAfterStabilisationAndElseAfterTheEnd() {
        Ramp ramp = ramp(MEASURE);
        Ramp stabilised = new Ramp(
                MEASURE, TEN, null, TEN, ramp.startsOn(), 9, null, Growth.LINEAR, LocalDate.parse("2026-06-15"));

        assertThat(ramp.consequencesFrom()).isEqualTo("2026-10-01");
        assertThat(stabilised.consequencesFrom()).isEqualTo("2026-06-15");
    }

    @Property
    void afterTheDipItNeverFallsAndNeverLeavesItsEnds(
            @ForAll @IntRange(min = 1, max = 500) int baseline,
            @ForAll @IntRange(min = 0, max = 500) int gain,
            @ForAll @IntRange(min = 2, max = 48) int months,
            @ForAll @IntRange(min = 0, max = 10) int dip,
            @ForAll Growth growth) {
        LocalDate start = LocalDate.parse("2026-01-31");
        Ramp ramp = new Ramp(
                MEASURE,
                BigDecimal.valueOf(baseline),
                null,
                BigDecimal.valueOf(baseline + gain),
                start,
                months,
                Percent.of(dip),
                growth,
                null);
        RampCurve curve = RampCurve.of(measure("K1"), ramp).orElseThrow();
        BigDecimal before = curve.expectedBy(start.plusMonths(1));

        for (LocalDate day = start.plusMonths(1); day.isBefore(ramp.endsOn()); day = day.plusDays(9)) {
            BigDecimal now = curve.expectedBy(day);
            assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(ramp.target());
            before = now;
        }
        assertThat(curve.expectedBy(ramp.endsOn())).isEqualByComparingTo(ramp.target());
    }

    private static RampCurve curve() {
        return curve(Growth.LINEAR);
    }

    private static RampCurve curve(Growth growth) {
        Ramp said = ramp(MEASURE);
        Ramp ramp = new Ramp(
                MEASURE,
                said.baseline(),
                null,
                said.target(),
                said.startsOn(),
                said.months(),
                said.dip(),
                growth,
                null);
        return RampCurve.of(measure("K1"), ramp).orElseThrow();
    }

    private static BigDecimal at(RampCurve curve, String day) {
        return curve.expectedBy(LocalDate.parse(day)).setScale(4, RoundingMode.HALF_UP);
    }
}
