package entente.governance.rhythm;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.governance.rhythm.RhythmTelling.agreed;
import static entente.governance.rhythm.RhythmTelling.day;
import static entente.governance.rhythm.RhythmTelling.held;
import static entente.governance.rhythm.RhythmTelling.planned;
import static entente.governance.rhythm.RhythmTelling.rates;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An arrangement that began on 1 January 2026. */
class ReviewsHeldTest {
    private final Told told = ArrangementSamples.on("2026-12-31");

    ReviewsHeldTest() {
        ArrangementSamples.agreed(told);
    }

    /** 002-09: overdue more than 15 days, where a review is due 30 days after its quarter: on 30 April. */
    @ParameterizedTest
    @CsvSource({"2026-04-30,WELL", "2026-05-01,WATCH", "2026-05-15,WATCH", "2026-05-16,ACT"})
    void aReviewIsToBeHeldWithinAMonthOfItsQuarter(String asOf, Band band) {
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @Test
    void aLateReviewIsBothSidesOwn() {
        Signal signal = judged("2026-05-16");

        assertThat(answer(signal)).isEqualTo("The review of 2026-Q1 is 16 days late");
        assertThat(partWhy(signal, Side.CLIENT)).contains("was not even planned");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo(part(signal, Side.CLIENT));
    }

    @Test
    void onlyPlanningItIsNotHoldingIt() {
        told.fact(Side.CLIENT, planned("2026-Q1", "2026-04-20"), day("2026-03-20"));

        assertThat(judged("2026-05-16").band()).isEqualTo(Band.ACT);
        assertThat(partWhy(judged("2026-05-16"), Side.PROVIDER)).contains("planned for 20 Apr 2026");
    }

    @Test
    void beforeTheFirstQuarterIsOverTheQuestionDoesNotArise() {
        assertThat(judged("2026-03-31").reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** 002-09: one way only. */
    @Test
    void aReviewInWhichOneSideJudgedAndWasNotJudgedIsToBeMended() {
        Ref<PerformanceReview> review = agreed(told, "2026-Q1", "2026-04-15");
        rates(told, Side.CLIENT, review, "2026-04-10");
        Signal oneWay = judged("2026-05-20");
        assertThat(oneWay.band()).isEqualTo(Band.ACT);
        assertThat(answer(oneWay))
                .isEqualTo("The review of 2026-Q1 went one way: only one side said how it saw the other");
        assertThat(part(oneWay, Side.PROVIDER)).isEqualTo("one thing waits for this side");
        assertThat(part(oneWay, Side.CLIENT)).isEqualTo("nothing recorded");

        rates(told, Side.PROVIDER, review, "2026-04-12");
        assertThat(judged("2026-05-20").band()).isEqualTo(Band.WELL);
    }

    @Test
    void aReviewWithoutAWordOfEitherIsWatched() {
        agreed(told, "2026-Q1", "2026-04-15");

        assertThat(judged("2026-05-20").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-05-20"))).contains("neither side said");
    }

    @Test
    void aReviewThatOneSideDidNotSignIsWatchedAndIsThatSidesPart() {
        Ref<PerformanceReview> review =
                told.fact(Side.CLIENT, held("2026-Q1", "2026-04-15"), day("2026-04-15"), Side.CLIENT);
        rates(told, Side.CLIENT, review, "2026-04-10");
        rates(told, Side.PROVIDER, review, "2026-04-10");
        Signal signal = judged("2026-04-30");

        assertThat(signal.band()).isEqualTo(Band.WATCH);
        assertThat(answer(signal)).isEqualTo("The review of 2026-Q1 is not signed by both");
        assertThat(partWhy(signal, Side.PROVIDER)).contains("did not sign");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void whatOneSideAloneSaysWasHeldEndsNoDelay() {
        Ref<PerformanceReview> review =
                told.fact(Side.CLIENT, planned("2026-Q1", "2026-04-15"), day("2026-03-20"), Side.CLIENT, Side.PROVIDER);
        told.say(
                Side.CLIENT,
                new Statement.Amend(review.id(), 1, held("2026-Q1", "2026-04-15"), day("2026-04-15"), "it was held"));
        assertThat(judged("2026-05-16").band()).isEqualTo(Band.ACT);
        assertThat(partWhy(judged("2026-05-16"), Side.PROVIDER)).contains("held on 15 Apr 2026 is proposed");

        told.sign(Side.CLIENT, review.id());
        told.sign(Side.PROVIDER, review.id());
        rates(told, Side.CLIENT, review, "2026-04-10");
        rates(told, Side.PROVIDER, review, "2026-04-10");
        assertThat(judged("2026-05-16").band()).isEqualTo(Band.WELL);
    }

    @Test
    void theReviewOfAYearIsThatOfItsLastQuarterToo() {
        Told year = ArrangementSamples.on("2027-12-31");
        ArrangementSamples.agreed(year);
        for (String period : new String[] {"2026-Q1", "2026-Q2", "2026-Q3"}) {
            both(year, period, "2026-11-02");
        }
        assertThat(answer(one(new ReviewsHeld(), year, day("2027-02-20")))).contains("The review of 2026 is");

        both(year, "2026", "2027-01-20");
        assertThat(one(new ReviewsHeld(), year, day("2027-02-20")).band()).isEqualTo(Band.WELL);
    }

    @Test
    void nobodyIsAskedToMakeUpForThePast() {
        assertThat(answer(judged("2026-12-01")))
                .contains("The review of 2026-Q3 is")
                .doesNotContain("one of");
    }

    private static void both(Told told, String period, String heldOn) {
        Ref<PerformanceReview> review = agreed(told, period, heldOn);
        rates(told, Side.CLIENT, review, heldOn);
        rates(told, Side.PROVIDER, review, heldOn);
    }

    private Signal judged(String asOf) {
        return one(new ReviewsHeld(), told, day(asOf));
    }
}
