package entente.assessment.result;

import static entente.Judged.answer;
import static entente.assessment.AssessmentSamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.signal.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderCapabilitiesTest extends ResultRules {
    ProviderCapabilitiesTest() {
        super(new ProviderCapabilities(), "provider-capabilities", 400);
    }

    /** The catalogue: below 3 of 5, which is 50 of 100, or a gap of one point is an alert. */
    @ParameterizedTest
    @CsvSource({"75,75,WELL", "74,75,WATCH", "50,55,WATCH", "49.99,55,ACT", "75,100,ACT", "75,87.4,WELL"})
    void belowThreeOfFiveOrAGapOfOneIsAnAlert(String client, String provider, Band band) {
        Signal signal = judged(found("Relationship", client, provider));

        assertThat(signal.band()).isEqualTo(band);
        assertThat(answer(signal)).startsWith("Relationship");
    }
}
