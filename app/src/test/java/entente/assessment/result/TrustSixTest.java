package entente.assessment.result;

import static entente.Judged.answer;
import static entente.assessment.AssessmentSamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustSixTest extends ResultRules {
    TrustSixTest() {
        super(new TrustSix(), "trust-six", 120);
    }

    /** The catalogue: a part below 3.5 of 5, which is 62.5 of 100, is an alert. */
    @ParameterizedTest
    @CsvSource({"75,WELL", "74.99,WATCH", "62.5,WATCH", "62.49,ACT"})
    void aPartBelowThreeAndAHalfOfFiveIsAnAlert(String score, Band band) {
        assertThat(judged(found("Open", score, score)).band()).isEqualTo(band);
    }

    @Test
    void competenceWithoutGoodwillIsNotAveragedAway() {
        Signal signal =
                judged(found("Trust in what they can do", "95", "95"), found("Trust in what they want", "50", "52"));

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).startsWith("Trust in what they want");
    }
}
