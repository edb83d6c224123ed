package entente.learning.playbook;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.PerformanceSamples;
import entente.performance.Ramp;
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

    /** 002-15: ramp completed without recognition or next goal in 30 days. Seven months before each end it began. */
    @ParameterizedTest
    @CsvSource({"2025-11-16,WELL", "2025-11-15,WATCH", "2025-10-31,WATCH", "2025-10-30,ACT"})
    void aCompletedRampWantsThanksAndANextGoal(String startsOn, Band band) {
        ramp(startsOn, true);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one ramp is over without thanks or a next goal");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo(part(judged(), Side.CLIENT));
    }

    @Test
    void thanksAloneAreNotEnoughAndWithANextGoalTheyAre() {
        Ref<Ramp> ramp = ramp("2025-10-01", true);
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
        ramp("2024-11-30", true);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void aRampThatOnlyOneSideWantsIsNone() {
        ramp("2025-10-01", false);

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

    private void reached(String code, Ref<Ramp> ramp, @Nullable String nextGoal) {
        LocalDate day = LocalDate.parse("2026-05-04");
        told.fact(Side.CLIENT, new Achievement(code, "Reached", day, ramp, "Dinner", day, nextGoal), day);
    }

    private Signal judged() {
        return one(new AchievementRecognised(), told, AS_OF);
    }
}
