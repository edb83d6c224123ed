package entente.assessment.result;

import static entente.Judged.answer;
import static entente.assessment.AssessmentSamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.signal.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTeamTest extends ResultRules {
    OneTeamTest() {
        super(new OneTeam(), "unity-pulse", 120);
    }

    /** The catalogue: a gap of one point of five, which is 25 of 100, is an alert. */
    @ParameterizedTest
    @CsvSource({"100,88,WELL", "100,87.5,WATCH", "100,75.01,WATCH", "100,75,ACT", "75,100,ACT"})
    void aGapOfOnePointOfFiveIsAnAlert(String client, String provider, Band band) {
        Signal signal = judged(found("One team", client, provider));

        assertThat(signal.band()).isEqualTo(band);
        assertThat(answer(signal)).startsWith("One team");
    }
}
