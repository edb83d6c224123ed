package entente.learning.playbook;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.PerformanceSamples;
import entente.performance.Ramp;
import entente.performance.StoppedMeasure;
import entente.signal.Reading;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementRecognisedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** 002-15: ramp completed without recognition or next goal in 30 days; completed is what reached its end target. */
    @ParameterizedTest
    @CsvSource({"2026-06-16,WELL", "2026-06-15,WATCH", "2026-05-31,WATCH", "2026-05-30,ACT"})
    void aCompletedRampWantsThanksAndANextGoal(String readOn, Band band) {
        read(ramp("2025-10-01", true), "99", readOn);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one ramp was completed without thanks or a next goal");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo(part(judged(), Side.CLIENT));
    }

    @Test
    void aRampCompletedBeforeItsMeasureWasStoppedStaysCompleted() {
        Ref<Ramp> ramp = ramp("2025-10-01", true);
        read(ramp, "99", "2026-05-30");
        Ref<Measure> measure =
                told.book().find(Ramp.class, ramp).orElseThrow().fact().measure();
        LocalDate day = LocalDate.parse("2026-06-15");
        StoppedMeasure stopped = new StoppedMeasure(measure, day, "It stays there", null);
        told.fact(Side.CLIENT, stopped, day, Side.CLIENT, Side.PROVIDER);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aRampWhoseLastDayIsOverIsNotCompletedByThat() {
        Ref<Ramp> ramp = ramp("2025-10-01", true);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        read(ramp, "98.9", "2026-05-30");
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** The ramp runs from January to the end of July. */
    @Test
    void oneGoodMonthOnTheWayCompletesNothingUnlessTheNextOnesStayThere() {
        Ref<Ramp> ramp = ramp("2026-01-01", true);
        read(ramp, "99", "2026-04-30");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        read(ramp, "95", "2026-05-31");
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        read(ramp, "99.5", "2026-06-29");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void thanksAloneAreNotEnoughAndWithANextGoalTheyAre() {
        Ref<Ramp> ramp = ramp("2025-10-01", true);
        read(ramp, "99", "2026-05-01");
        reached("R-1", ramp, null);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("1 of 1 completed ramp is without thanks or without a next goal, the oldest for 60 days");

        reached("R-2", ramp, "Half a day");
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void whatEndedMoreThanAYearAgoIsNotAskedForAnyMore() {
        read(ramp("2024-11-30", true), "99", "2025-06-30");

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void aRampThatOnlyOneSideWantsIsNone() {
        read(ramp("2025-10-01", false), "99", "2026-05-01");

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void withoutARampTheQuestionDoesNotArise() {
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void howAndWhenItWasRecognisedBelongTogether() {
        assertThatThrownBy(() -> new Achievement("R-1", "Reached", AS_OF, null, "Dinner", null, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("recognition"));
        assertThatThrownBy(() -> new Achievement("R-1", "Reached", AS_OF, null, "Dinner", AS_OF.minusDays(1), null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("recognisedOn"));
    }

    private Ref<Ramp> ramp(String startsOn, boolean signed) {
        Ref<Measure> measure = PerformanceSamples.agreed(told, PerformanceSamples.measure("M-1"));
        LocalDate day = LocalDate.parse(startsOn);
        Ramp ramp = new Ramp(
                measure,
                new BigDecimal("90"),
                "Own figures",
                new BigDecimal("99"),
                day,
                7,
                null,
                Ramp.Growth.LINEAR,
                null);
        return signed
                ? told.fact(Side.CLIENT, ramp, day, Side.CLIENT, Side.PROVIDER)
                : told.fact(Side.CLIENT, ramp, day, Side.CLIENT);
    }

    /** The value of the month that ends by a day. */
    private void read(Ref<Ramp> ramp, String value, String readOn) {
        LocalDate day = LocalDate.parse(readOn);
        told.fact(
                Side.PROVIDER,
                new entente.performance.Reading(
                        told.book().find(Ramp.class, ramp).orElseThrow().fact().measure(),
                        readOn,
                        new DateRange(day.minusMonths(1), day),
                        entente.performance.Reading.Status.VALUE,
                        new BigDecimal(value),
                        null,
                        null,
                        day,
                        null,
                        null),
                day);
    }

    private void reached(String code, Ref<Ramp> ramp, @Nullable String nextGoal) {
        LocalDate day = LocalDate.parse("2026-05-04");
        told.fact(Side.CLIENT, new Achievement(code, "Reached", day, ramp, "Dinner", day, nextGoal), day);
    }

    private Signal judged() {
        return one(new AchievementRecognised(), told, AS_OF);
    }
}
