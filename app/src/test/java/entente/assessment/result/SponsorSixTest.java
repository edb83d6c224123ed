package entente.assessment.result;

import static entente.Judged.answer;
import static entente.assessment.AssessmentSamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.signal.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SponsorSixTest extends PeopleRules {
    SponsorSixTest() {
        super(new SponsorSix(), "sponsor-six", 400);
    }

    /** The catalogue: a spoke of 2 of 5 or less, which is 25 of 100, is an alert. */
    @ParameterizedTest
    @CsvSource({"50.01,WELL", "50,WATCH", "25.01,WATCH", "25,ACT", "0,ACT"})
    void aSpokeOfTwoOrLessIsAnAlert(String score, Band band) {
        Signal signal = judged(found("Inner circle", score, score));

        assertThat(signal.band()).isEqualTo(band);
        assertThat(answer(signal)).startsWith("Inner circle");
    }
}
