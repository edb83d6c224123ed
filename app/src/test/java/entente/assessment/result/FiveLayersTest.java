package entente.assessment.result;

import static entente.Judged.answer;
import static entente.Judged.why;
import static entente.assessment.AssessmentSamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveLayersTest extends ResultRules {
    FiveLayersTest() {
        super(new FiveLayers(), "five-layers", 240);
    }

    /** The catalogue: a layer below 60, or a gap of two points of five (50 of 100), is an alert. */
    @Test
    void cultureBelowSixtyIsAnAlertThatNamesTheLayer() {
        Signal signal = judged(found("People", "80", "85"), found("Culture", "55", "72"));

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).startsWith("Culture");
    }

    @ParameterizedTest
    @CsvSource({"75,75,WELL", "74.99,75,WATCH", "75,60,WATCH", "59.99,75,ACT"})
    void theLowerOfBothSidesFallsIntoItsBand(String client, String provider, Band band) {
        assertThat(judged(found("Team", client, provider)).band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"100,75.01,WELL", "100,75,WATCH", "100,76,WELL"})
    void aGapFallsIntoItsBandFromEitherSide(String one, String other, Band band) {
        assertThat(judged(found("Team", one, other)).band()).isEqualTo(band);
    }

    @Test
    void aGapOfTwoPointsOfFiveIsAnAlertOfItsOwn() {
        Signal signal = judged(found("Team", "50", "100"));

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(why(signal)).contains("50 points apart");
    }
}
