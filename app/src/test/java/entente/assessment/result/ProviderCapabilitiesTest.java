package entente.assessment.result;

import static entente.Judged.answer;
import static entente.Judged.why;
import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.ResultSnapshot;
import entente.kernel.Band;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
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

    /** One at 2 of 5 among five at 4 would have been a group well at 67. */
    @Test
    void oneWeakCapabilityIsNamedAmongStrongOnes() {
        Signal signal = judged(
                found("Leadership", "75", "75"),
                found("Governance", "25", "40"),
                found("Sourcing", "75", "100"),
                found("Technology", "90", "90"));

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).startsWith("Governance");
        assertThat(why(signal)).contains("Sourcing");
    }

    @Test
    void whatWasAskedByGroupsIsNeverWellAndStillNamesWhatIsLow() {
        tell(told, byGroups("2026-06-10", "80", "80"));
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("Last asked by groups of capabilities");

        tell(told, byGroups(LATELY, "40", "80"));
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("Relationship");
    }

    private static ResultSnapshot byGroups(String closedOn, String client, String provider) {
        ResultSnapshot now = result("provider-capabilities", closedOn, 9, found("Relationship", client, provider));
        return new ResultSnapshot(
                now.campaign(),
                now.title(),
                now.instrument(),
                1,
                now.print(),
                now.threshold(),
                now.closedOn(),
                now.clientInvited(),
                now.clientAnswered(),
                now.providerInvited(),
                now.providerAnswered(),
                null,
                null,
                null,
                null,
                now.dimensions());
    }
}
