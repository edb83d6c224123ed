package entente.governance.rhythm;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static entente.governance.rhythm.RhythmTelling.day;
import static entente.governance.rhythm.RhythmTelling.thanks;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsAsOneTest {
    private final Told told = ArrangementSamples.on("2026-12-31");

    @Test
    void whereNobodyWasAskedAndNothingIsRecordedItIsNotKnown() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged("2026-06-30"))).isEqualTo("Nobody has been asked about it yet");
    }

    @Test
    void whatBothTeamsSayStillCounts() {
        tell(told, result("unity-pulse", "2026-06-20", 9, found("One team", "100", "70")));

        assertThat(judged("2026-06-30").band()).isEqualTo(Band.ACT);
        assertThat(answer(judged("2026-06-30"))).startsWith("One team");
    }

    /** The catalogue: recognition to one side only for a quarter, 92 days. */
    @ParameterizedTest
    @CsvSource({"CLIENT,2026-09-01,WELL", "CLIENT,2026-09-02,ACT", "PROVIDER,2026-09-01,WELL", "PROVIDER,2026-09-02,ACT"
    })
    void thanksThatGoOneWayForAQuarterAreAnAlertAndThePartOfWhoeverGaveNone(Side silent, String asOf, Band band) {
        asked();
        thanks(told, silent, "2026-06-01");
        thanks(told, silent.other(), "2026-08-20");
        Signal signal = judged(asOf);

        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal))
                    .startsWith("For a quarter the " + silent.name().toLowerCase(Locale.ROOT));
            assertThat(part(signal, silent)).contains("thanked nobody for a quarter");
            assertThat(part(signal, silent.other())).doesNotContain("thanked nobody");
        }
    }

    @Test
    void aSideThatNeverGaveThanksIsGivenAQuarterFromTheFirst() {
        asked();
        thanks(told, Side.CLIENT, "2026-06-01");
        thanks(told, Side.CLIENT, "2026-08-20");

        assertThat(judged("2026-09-01").band()).isEqualTo(Band.WELL);
        assertThat(judged("2026-09-02").band()).isEqualTo(Band.ACT);
    }

    @Test
    void whereNobodyThankedAnybodyForAQuarterAnotherPracticeSaysSo() {
        asked();
        thanks(told, Side.CLIENT, "2026-05-01");

        assertThat(judged("2026-09-10").band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01,WELL", "2026-08-31,WATCH"})
    void aJointGoalPastItsDayIsWatched(String dueOn, Band band) {
        asked();
        RhythmTelling.joint(told, "J-1", dueOn);

        assertThat(judged("2026-09-01").band()).isEqualTo(band);
    }

    @Test
    void aJointGoalOnlyOneSideSignedBindsNobody() {
        asked();
        JointGoal goal = RhythmTelling.jointGoal("J-1", "2026-06-30");
        told.fact(Side.CLIENT, goal, day("2026-01-15"), Side.CLIENT);

        assertThat(judged("2026-09-01").band()).isEqualTo(Band.WELL);
    }

    private void asked() {
        tell(told, result("unity-pulse", "2026-08-25", 9, found("One team", "90", "90")));
    }

    private Signal judged(String asOf) {
        return one(new TeamsAsOne(), told, day(asOf));
    }
}
