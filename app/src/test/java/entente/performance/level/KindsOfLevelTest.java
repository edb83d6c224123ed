package entente.performance.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Digest;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.Reading;
import entente.performance.clock.ServiceHours;
import entente.performance.level.ServiceLevel.Importance;
import entente.performance.level.ServiceLevel.PriorityTarget;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What both sides sign, as it is reckoned with. */
class KindsOfLevelTest {
    private static final long HOUR = 3_600_000_000L;
    private static final UUID ID = UUID.fromString("0197a1b2-0000-7000-8000-000000000001");

    @Test
    void aServiceLevelIsReckonedWithAsItWasSigned() {
        Terms terms = level(
                        Reckoning.WITHIN_TARGET, "95", "90", List.of(new PriorityTarget("P1", "1h 30m", null, null)))
                .terms();
        assertThat(terms.held("P1", "P1").within()).isEqualTo(HOUR + HOUR / 2);
        assertThat(terms.goal().better()).isEqualTo(Better.HIGHER);
        assertThat(terms.goal("P1").judge(Fraction.percent(new BigDecimal(95), new BigDecimal(100))))
                .isEqualTo(Standing.MET);
        assertThat(terms.goal("P1").judge(Fraction.percent(new BigDecimal(94), new BigDecimal(100))))
                .isEqualTo(Standing.MISSED);
        assertThat(terms.goal("P1").judge(Fraction.percent(new BigDecimal(89), new BigDecimal(100))))
                .isEqualTo(Standing.BELOW_MINIMUM);
    }

    @Test
    void aLevelOfTimeIsSaidInHoursAndReckonedInSeconds() {
        Terms terms = level(Reckoning.MEAN, "4", "8", List.of()).terms();
        assertThat(terms.goal().expected()).isEqualByComparingTo("14400");
        assertThat(terms.goal().better()).isEqualTo(Better.LOWER);
    }

    @Test
    void whatCannotBePromisedIsRefused() {
        assertThatThrownBy(() -> level(Reckoning.WITHIN_TARGET, "95", "97", List.of()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> level(Reckoning.AVAILABILITY, "101", null, List.of()))
                .hasMessageContaining("101");
        assertThatThrownBy(() -> level(Reckoning.PERCENTILE, "4", null, List.of()))
                .hasMessageContaining("percentile");
        assertThatThrownBy(() -> level(
                        Reckoning.WITHIN_TARGET,
                        "95",
                        null,
                        List.of(
                                new PriorityTarget("P1", "4h", null, null),
                                new PriorityTarget("P1", "8h", null, null))))
                .hasMessageContaining("two targets");
        assertThatThrownBy(() -> level(
                        Reckoning.WITHIN_TARGET, "95", null, List.of(new PriorityTarget("P1", "soon", null, null))))
                .hasMessageContaining("soon");
    }

    @Test
    void hoursWithSeveralWindowsAndSingleDaysAreOneCalendar() {
        ServiceHours hours = new ServiceHours(
                "O",
                "Office",
                "Europe/Berlin",
                List.of(
                        new ServiceHours.Opening("MON-FRI", "13:00", "17:00"),
                        new ServiceHours.Opening("MON-FRI", "09:00", "12:00")),
                "de",
                List.of(new ServiceHours.SpecialDay(LocalDate.of(2026, 12, 24), null, null, "closed")));
        assertThat(hours.hours().on(LocalDate.of(2026, 12, 23))).hasSize(2);
        assertThat(hours.hours().on(LocalDate.of(2026, 12, 24))).isEmpty();
        assertThat(hours.hours().on(LocalDate.of(2026, 12, 25))).isEmpty();
        assertThatThrownBy(() -> new ServiceHours(
                        "O",
                        "Office",
                        "Berlin",
                        List.of(new ServiceHours.Opening("MON", "09:00", "10:00")),
                        null,
                        List.of()))
                .hasMessageContaining("Berlin");
    }

    @Test
    void anExclusionCountsOnceTheOtherSideHasAgreed() {
        assertThat(exclusion(null).exempt()).isEmpty();
        assertThat(exclusion("Ben").exempt())
                .hasValueSatisfying(exempt -> assertThat(exempt.because()).isEqualTo("move"));
    }

    @Test
    void aFigureBecomesAReadingThatNamesItsSource() {
        Stretch june = Stretch.within(
                        new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1)), Cycle.MONTH, ZoneOffset.UTC)
                .getFirst();
        PeriodFigure met = new PeriodFigure(
                june, "", 100, new BigDecimal(97), new BigDecimal(100), new BigDecimal(97), Standing.MET);
        Reading reading =
                LevelReading.of(new Ref<Measure>(ID), met, Cycle.MONTH, LocalDate.of(2026, 7, 2), Digest.ZERO);
        assertThat(reading.status()).isEqualTo(Reading.Status.VALUE);
        assertThat(reading.value()).isEqualByComparingTo("97");
        assertThat(reading.during().to()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(reading.sourceDigest()).isEqualTo(Digest.ZERO.hex());
        PeriodFigure none = new PeriodFigure(june, "", 0, null, null, null, Standing.NO_DATA);
        assertThat(LevelReading.of(new Ref<Measure>(ID), none, Cycle.MONTH, LocalDate.of(2026, 7, 2), null)
                        .status())
                .isEqualTo(Reading.Status.NO_DATA);
    }

    private static Exclusion exclusion(@Nullable String agreedBy) {
        return new Exclusion(
                "X1",
                new Ref<>(ID),
                Instant.parse("2026-06-10T02:00:00Z"),
                Instant.parse("2026-06-10T06:00:00Z"),
                null,
                "move",
                Side.PROVIDER,
                LocalDate.of(2026, 6, 1),
                agreedBy,
                agreedBy == null ? null : LocalDate.of(2026, 6, 2),
                null,
                null);
    }

    @SuppressWarnings(
            "NullAway") // does not see that the manner of ranking may be absent: a nested type, read from its class
    // file
    private static ServiceLevel level(
            Reckoning reckoning, String expected, @Nullable String minimum, List<PriorityTarget> targets) {
        return new ServiceLevel(
                "SL",
                "In time",
                new Ref<>(ID),
                new Ref<>(ID),
                new Ref<>(ID),
                Importance.CRITICAL,
                reckoning,
                Cycle.MONTH,
                CountedBy.STOP,
                new BigDecimal(expected),
                minimum == null ? null : new BigDecimal(minimum),
                null,
                null,
                null,
                targets.isEmpty() && reckoning == Reckoning.WITHIN_TARGET ? "8h" : null,
                null,
                targets,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
