package entente.performance;

import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.ramp;
import static entente.performance.PerformanceSamples.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import entente.kernel.DateRange;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.performance.Reading.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be true is refused, and the value is named. */
class MeasureFactsTest {
    private static final Ref<Measure> MEASURE = new Ref<>(new UUID(0, 1));

    @Test
    void theFloorLiesOnTheWorseSideOfTheTarget() {
        assertThatThrownBy(() -> measure("K1", m -> m.between("95", "95")))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "where higher is better, the floor lies on the worse side of the target of 95; 95 does not");
        assertThatThrownBy(() -> measure("K1", m -> m.lower("5", "10"))).isInstanceOf(Refused.class);
        assertThat(measure("K1", m -> m.lower("10", "5")).isMetBy(BigDecimal.valueOf(5)))
                .isTrue();
        assertThat(measure("K1", m -> m.lower("10", "5")).isMetBy(new BigDecimal("5.01")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "VALUE", mode = EnumSource.Mode.EXCLUDE)
    void aReadingWithoutAValueSaysWhyAndHasNone(Status status) {
        assertThatThrownBy(() -> read(status, "1", "2026-06-30", null)).isInstanceOf(Refused.class);
        assertThat(read(status, null, "2026-06-30", null).shown()).isEmpty();
    }

    @Test
    void aValueIsNotLeftOut() {
        assertThatThrownBy(() -> read(Status.VALUE, null, "2026-06-30", null)).isInstanceOf(Refused.class);
    }

    @Test
    void nobodyReadsAPeriodBeforeItsLastDay() {
        assertThat(reading(MEASURE, "2026-06", "95").readOn()).isEqualTo("2026-06-30");
        assertThatThrownBy(() -> read(Status.VALUE, "95", "2026-06-29", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("29 Jun 2026");
    }

    @Test
    void aDigestIsOneOfSha256() {
        assertThatThrownBy(() -> read(Status.VALUE, "95", "2026-06-30", "abc"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("abc");
        assertThat(read(Status.VALUE, "95", "2026-06-30", "0f".repeat(32)).sourceDigest())
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"0.99,false", "1,true", "2.2,true", "5,true", "5.01,false"})
    void aScoreIsFromOneToFive(BigDecimal score, boolean taken) {
        var said = catchThrowable(() -> new Perception(
                MEASURE, "2026-06", Side.CLIENT, score, null, null, LocalDate.parse("2026-06-30"), null));

        assertThat(said == null).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "10,true", "10.1,false", "-1,false"})
    void aDipIsAtMostTenPercent(String dip, boolean taken) {
        Ramp said = ramp(MEASURE);
        var refused = catchThrowable(() -> new Ramp(
                MEASURE,
                said.baseline(),
                null,
                said.target(),
                said.startsOn(),
                9,
                Percent.of(dip),
                said.growth(),
                null));

        assertThat(refused == null).isEqualTo(taken);
    }

    @Test
    void aLevelIsNamedOnce() {
        var level = new NeedHierarchy.Level("Reliable", "It works");

        assertThatThrownBy(() -> new NeedHierarchy("L", List.of(level, level))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new NeedHierarchy("L", List.of())).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK,2026-01-05,2026-01-18,1",
        "MONTH,2026-01-31,2026-03-31,2",
        "QUARTER,2026-01-01,2026-06-30,1",
        "YEAR,2024-02-29,2026-02-28,2",
        "MONTH,2026-05-01,2026-04-01,0"
    })
    void onlyWholePeriodsCount(Cadence cadence, LocalDate first, LocalDate day, int periods) {
        assertThat(cadence.between(first, day)).isEqualTo(periods);
    }

    private static Reading read(Status status, @Nullable String value, String readOn, @Nullable String digest) {
        return new Reading(
                MEASURE,
                "2026-06",
                new DateRange(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-07-01")),
                status,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                LocalDate.parse(readOn),
                null,
                digest);
    }
}
