package entente.assessment.result;

import static entente.Judged.answer;
import static entente.Judged.why;
import static entente.assessment.AssessmentSamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.signal.Signal;
import org.jspecify.annotations.Nullable;
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

    /** Healthy from 75, accepted from 62.5 (3.5 of 5): only one kind without the other is named, and by whose people. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "75,62.49,Competence without goodwill",
                "75,62.5,-",
                "74.99,62.49,-",
                "62.49,75,Goodwill without competence",
                "62.5,75,-",
                "50,50,-",
                "90,90,-"
            })
    void oneKindOfTrustWithoutTheOtherIsNamed(String competence, String goodwill, @Nullable String named) {
        Signal signal = judged(found("Competence", competence, "70"), found("Goodwill", goodwill, "70"));
        if (named == null) {
            assertThat(answer(signal) + why(signal)).doesNotContain(" without ");
        } else {
            assertThat(answer(signal)).startsWith(named + ": the client trusts what the provider");
            assertThat(signal.band()).isEqualTo(Band.ACT);
        }
    }

    @Test
    void whatEachSideSaysOfTheOtherIsNamedByItself() {
        Signal signal = judged(found("Competence", "95", "50"), found("Goodwill", "40", "88"));
        assertThat(answer(signal))
                .isEqualTo("Competence without goodwill: the client trusts what the provider can do (95 of 100), not"
                        + " what it wants (40)");
        assertThat(why(signal))
                .contains("Goodwill without competence: the provider trusts what the client wants (88 of 100), not what"
                        + " it can do (50)");
    }

    @Test
    void whereTooFewAnsweredNoKindIsNamed() {
        assertThat(why(judged(found("Competence", "95", ""), found("Goodwill", "", "40"))))
                .doesNotContain(" without ");
    }
}
