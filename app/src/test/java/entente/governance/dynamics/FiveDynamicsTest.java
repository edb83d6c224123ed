package entente.governance.dynamics;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.AssessmentSamples;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.SalesHandover;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveDynamicsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final String LATELY = "2026-06-20";

    private final Told told = shared();

    /** The catalogue: half fact and half perception; two of four decided in time is 50, people say 80, the dynamic is 65. */
    @Test
    void aDynamicIsHalfWhatFactsShowAndHalfWhatPeopleSay() {
        asked(1, 10);
        asked(2, 20);
        asked(3, 21);
        asked(4, 40);

        Signal signal = judged(found("agreeing", "80", "90"));

        assertThat(signal.figure().known().orElseThrow()).isEqualByComparingTo("65");
        assertThat(signal.band()).isEqualTo(Band.WATCH);
        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(why(signal)).contains("2 of 4 change requests");
    }

    @ParameterizedTest
    @CsvSource({"75,WELL", "74.99,WATCH", "60,WATCH", "59.99,ACT"})
    void whatPeopleSayAloneFallsIntoItsBandAndIsThinAndNamesTheMissingPart(String score, Band band) {
        Signal signal = judged(found("stakeholders", score, score));

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(answer(signal)).contains("nothing was due");
    }

    @ParameterizedTest
    @CsvSource({"100,88,WELL", "100,87.5,WATCH", "100,75,ACT", "75,100,ACT"})
    void aGapOfOnePointOfFiveIsAnAlertFromEitherSide(String client, String provider, Band band) {
        assertThat(judged(found("perceptions", client, provider)).band()).isEqualTo(band);
    }

    @Test
    void aDisputedRequestCountsAgainstHowDisputesAreSettled() {
        Ref<ChangeRequest> first = asked(1, 5);
        asked(2, 5);
        var entry = told.book().history(first.id()).orElseThrow().newest().entry();
        told.say(Side.PROVIDER, new Statement.Dispute(first.id(), 1, entry.bodyDigest(), "not in scope"));

        assertThat(judged(found("disputes", "90", "90")).figure().known().orElseThrow())
                .isEqualByComparingTo("70");
    }

    @Test
    void aHandoverFromSalesWithTheClientThereCounts() {
        told.fact(Side.PROVIDER, new SalesHandover("H1", null, AS_OF.minusDays(90), "nothing beyond", true), AS_OF);

        assertThat(judged(found("delivery-team", "60", "70")).figure().known().orElseThrow())
                .isEqualByComparingTo("80");
    }

    @Test
    void whereNobodyWasAskedItIsNotKnownWhateverFactsShow() {
        asked(1, 10);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Neither side's people have been asked about the five dynamics yet");
    }

    @Test
    void aResultIsTooOldOnTheDayAfterItsLimit() {
        tell(told, result("five-dynamics", AS_OF.minusDays(120).toString(), 9, found("perceptions", "90", "90")));
        assertThat(judged().band()).isEqualTo(Band.WELL);

        assertThat(one(new FiveDynamics(), told, AS_OF.plusDays(1)).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatTooFewAnsweredIsNotKnown() {
        assertThat(answer(judged(found("perceptions", "", "")))).contains("fewer than 5 people");
    }

    @Test
    void eachSidesPartIsWhatItsOwnPeopleFindLowest() {
        Signal signal = judged(found("perceptions", "40", "90"));

        assertThat(part(signal, Side.CLIENT))
                .contains("own people find perceptions lowest", "40")
                .doesNotContain("provider");
        assertThat(part(signal, Side.PROVIDER)).contains("90");
    }

    private static DimensionResult found(String code, String client, String provider) {
        DimensionResult named = AssessmentSamples.found(code, client, provider);
        return new DimensionResult(
                code, code, named.client(), named.clientMargin(), named.provider(), named.providerMargin(), null, null);
    }

    private Ref<ChangeRequest> asked(int number, int days) {
        LocalDate raised = AS_OF.minusDays(60);
        return told.fact(
                Side.CLIENT,
                new ChangeRequest(
                        "CR-" + number,
                        "A change",
                        Side.CLIENT,
                        ChangeReason.REGULATION,
                        raised,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ChangeState.ACCEPTED,
                        raised.plusDays(days),
                        null,
                        null),
                raised);
    }

    private Signal judged(DimensionResult... dimensions) {
        tell(told, result("five-dynamics", LATELY, 9, dimensions));
        return judged();
    }

    private Signal judged() {
        return one(new FiveDynamics(), told, AS_OF);
    }
}
