package entente.assessment.result;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.assessment.AssessmentSamples.letting;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.VisionStatement;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisionLivedTest extends PeopleRules {
    private static final LocalDate STATED = LocalDate.parse("2026-01-12");

    VisionLivedTest() {
        super(new VisionLived(), "vision-lived", 400);
        told.fact(Side.CLIENT, new VisionStatement("V1", "Four weeks to set up", "Chief executive", STATED), STATED);
    }

    /** The catalogue: a rating of 2.5 of 5 or less, which is 37.5 of 100, is an alert. */
    @ParameterizedTest
    @CsvSource({"50.01,WELL", "50,WATCH", "37.51,WATCH", "37.5,ACT"})
    void aRatingOfTwoAndAHalfOrLessIsAnAlert(String score, Band band) {
        assertThat(judged(said(score, score), lived(score, score)).band()).isEqualTo(band);
    }

    /** What is said and what is done, of each side's people apart: half a point of five is 12.5 of 100. */
    @ParameterizedTest
    @CsvSource({"80,WELL", "77.51,WELL", "77.5,WATCH", "65.01,WATCH", "65,ACT"})
    void moreSaidThanDoneIsAGapOfEachSideApart(String lived, Band band) {
        Signal signal = judged(said("90", "80"), lived(lived, "80"));
        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal))
                    .isEqualTo("The client's people find the vision told at 90 of 100, and lived at 65");
        }
        assertThat(why(signal)).contains("The provider's people find the vision lived as much as it is told");
    }

    @Test
    void doingMoreThanWasSaidIsNoGap() {
        assertThat(judged(said("60", "60"), lived("90", "90")).band()).isEqualTo(Band.WELL);
    }

    @Test
    void whereTooFewOfASideAnsweredThatSideHasNoGap() {
        Signal signal = judged(said("90", ""), lived("60", ""));
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(why(signal)).doesNotContain("provider's people find the vision");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-07-01,WATCH"})
    void aVisionNobodyWroteDownIsWatchedHoweverItIsLived(LocalDate stated, Band band) {
        Told without = shared();
        without.fact(Side.CLIENT, new VisionStatement("V1", "Four weeks", "Chief executive", stated), STATED);
        for (Side side : Side.values()) {
            without.fact(side, letting(side, true, 24), STATED);
        }
        tell(without, result("vision-lived", LATELY, 9, said("90", "90"), lived("90", "90")));
        assertThat(one(new VisionLived(), without, AS_OF).band()).isEqualTo(band);
    }

    private static DimensionResult said(String client, String provider) {
        return dimension("said", "The vision is told", client, provider);
    }

    private static DimensionResult lived(String client, String provider) {
        return dimension("lived", "The vision is lived", client, provider);
    }

    private static DimensionResult dimension(String code, String name, String client, String provider) {
        BigDecimal ours = client.isEmpty() ? null : new BigDecimal(client);
        BigDecimal theirs = provider.isEmpty() ? null : new BigDecimal(provider);
        return new DimensionResult(code, name, ours, null, theirs, null, null, null);
    }
}
