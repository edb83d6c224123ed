package entente.assessment.result;

import static entente.Judged.answer;
import static entente.assessment.AssessmentSamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.signal.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriangleTest extends ResultRules {
    TriangleTest() {
        super(new Triangle(), "triangle", 240);
    }

    /** The catalogue: an edge below 60 is an alert, and the weakest is named. */
    @ParameterizedTest
    @CsvSource({"75,WELL", "74.99,WATCH", "60,WATCH", "59.99,ACT"})
    void anEdgeBelowSixtyIsAnAlert(String score, Band band) {
        Signal signal = judged(found("Users and provider", score, score), found("Users and function", "95", "95"));

        assertThat(signal.band()).isEqualTo(band);
        if (band != Band.WELL) {
            assertThat(answer(signal)).startsWith("Users and provider");
        }
    }
}
