package entente.governance.prevention;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.arrangement.Promise;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.DeskCredits;
import entente.commercial.credit.ServiceCredit;
import entente.commercial.credit.ServiceCredit.Part;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Digest;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 000-QB: what could have been prevented comes back, and what nobody looked at. Judged on 30 June 2026. */
class PreventableAgainTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    @Test
    void withoutAResultNobodyWantedTheQuestionDoesNotArise() {
        told.fact(Side.CLIENT, ChallengeTelling.issue("I-1", AS_OF.minusDays(9)), AS_OF.minusDays(9));
        signed(ArrangementSamples.promise("2026-06-30"));

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aPromiseIsBrokenTheDayAfterAndAYearLaterItIsForgotten() {
        signed(ArrangementSamples.promise("2026-06-29"));
        assertThat(results("2026-06-30")).isEqualTo(1);
        assertThat(results("2027-06-28")).isEqualTo(1);
        assertThat(results("2027-06-29")).isZero();
    }

    @Test
    void aPromiseKeptInTimeIsNoneAndOneKeptLateIsOne() {
        Promise promise = ArrangementSamples.promise("2026-06-10");
        Ref<Promise> said = signed(ArrangementSamples.kept(promise, "2026-06-10"));
        assertThat(results("2026-06-30")).isZero();

        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        said.id(), 1, ArrangementSamples.kept(promise, "2026-06-11"), AS_OF, "A day later"));
        assertThat(results("2026-06-30")).as("one side's word makes no result").isZero();
        Stream.of(Side.values()).forEach(side -> told.sign(side, said.id()));
        assertThat(results("2026-06-30")).isEqualTo(1);
    }

    @Test
    void aPromiseNobodyAcceptedIsNone() {
        told.fact(Side.CLIENT, ArrangementSamples.promise("2026-06-10"), AS_OF, Side.CLIENT);
        assertThat(results("2026-06-30")).isZero();
    }

    /** Whoever says that it was kept in time is heard, until the other side disputes it. */
    @Test
    void aPromiseSaidToBeKeptInTimeIsNoneUntilThatIsDisputed() {
        Promise promise = ArrangementSamples.promise("2026-06-10");
        Ref<Promise> said = signed(promise);
        assertThat(results("2026-06-30")).isEqualTo(1);

        told.say(
                Side.PROVIDER,
                new Statement.Amend(said.id(), 1, ArrangementSamples.kept(promise, "2026-06-09"), AS_OF, "Done"));
        assertThat(results("2026-06-30")).isZero();

        Digest body =
                told.book().history(said.id()).orElseThrow().newest().entry().bodyDigest();
        told.say(Side.CLIENT, new Statement.Dispute(said.id(), 2, body, "It was not"));
        assertThat(results("2026-06-30")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"ACCRUED,1", "HELD,1", "FINAL,1", "POSTED,1", "PAID,1", "DISPUTED,0", "WAIVED,0", "EARNED_BACK,0"})
    void aCreditCountsWhileItIsOwed(CreditState state, int results) {
        told.fact(Side.CLIENT, credit(new Part(state, Money.of("100", "EUR"), AS_OF, null)), AS_OF);
        assertThat(results("2026-06-30")).isEqualTo(results);
    }

    @Test
    void aCreditOfWhichAPartIsOwedCounts() {
        told.fact(
                Side.CLIENT,
                credit(
                        new Part(CreditState.WAIVED, Money.of("99", "EUR"), AS_OF, null),
                        new Part(CreditState.FINAL, Money.of("1", "EUR"), AS_OF, null)),
                AS_OF);
        assertThat(results("2026-06-30")).isEqualTo(1);
    }

    @Test
    void aProblemCountsOnceItIsCriticalInAnybodysEyesOrWorkStandsStill() {
        told.fact(Side.CLIENT, ChallengeTelling.standstill("I-1", AS_OF), AS_OF);
        Ref<Issue> quiet = told.fact(Side.CLIENT, ChallengeTelling.issue("I-2", AS_OF), AS_OF);
        assertThat(results("2026-06-30")).isEqualTo(1);

        told.fact(Side.PROVIDER, ChallengeTelling.rating(quiet, AS_OF, ChallengeClass.CRITICAL), AS_OF);
        assertThat(results("2026-06-30")).isEqualTo(2);
    }

    /** A problem of two years ago that became critical last week is a crisis of last week. */
    @Test
    void aCrisisIsOfTheDayItBecameOneAndNotOfTheDayTheProblemWasRaised() {
        LocalDate raised = AS_OF.minusYears(2);
        Ref<Issue> rated = told.fact(Side.CLIENT, ChallengeTelling.issue("I-1", raised), raised);
        Ref<Issue> stopped = told.fact(Side.CLIENT, ChallengeTelling.issue("I-2", raised), raised);
        assertThat(results("2026-06-30")).isZero();

        told.fact(
                Side.CLIENT,
                ChallengeTelling.rating(rated, AS_OF.minusDays(3), ChallengeClass.CRITICAL),
                AS_OF.minusDays(3));
        told.fact(
                Side.PROVIDER,
                ChallengeTelling.rating(rated, AS_OF.minusDays(7), ChallengeClass.CRITICAL),
                AS_OF.minusDays(7));
        amend(stopped, 1, ChallengeTelling.standstill("I-2", raised), AS_OF.minusDays(9));
        amend(stopped, 2, ChallengeTelling.issue("I-2", raised), AS_OF.minusDays(8));
        amend(stopped, 3, ChallengeTelling.standstill("I-2", raised), AS_OF.minusDays(5));
        amend(stopped, 4, ChallengeTelling.standstill("I-2", raised), AS_OF.minusDays(2));

        assertThat(UndesiredResults.of(told.book().on(AS_OF), AS_OF).all())
                .extracting(UndesiredResult::on)
                .containsExactly(AS_OF.minusDays(5), AS_OF.minusDays(7));
    }

    private void amend(Ref<Issue> issue, int version, Issue body, LocalDate on) {
        told.say(Side.CLIENT, new Statement.Amend(issue.id(), version, body, on, "It changed"));
    }

    /** The catalogue's example: a preventable cause twice. */
    @Test
    void theSameMissingPracticeTwiceIsAnAlertWhicheverSideNamesIt() {
        says(Side.CLIENT, critical("I-1"), CauseParty.CLIENT, "000-E13");
        says(Side.PROVIDER, critical("I-2"), CauseParty.JOINT, "000-E05");
        assertThat(judged().band()).isEqualTo(Band.WELL);

        says(Side.PROVIDER, critical("I-3"), CauseParty.PROVIDER, "000-E13");
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).contains("2 results", "000-E13");
        assertThat(why(signal)).contains("I-1", "I-3").doesNotContain("I-2");
    }

    @Test
    void whatCameFromOutsideOrIsOneResultSaidByBothIsNotTwice() {
        Ref<Issue> one = critical("I-1");
        says(Side.CLIENT, one, CauseParty.JOINT, "000-E13");
        says(Side.PROVIDER, one, CauseParty.JOINT, "000-E13");
        says(Side.CLIENT, critical("I-2"), CauseParty.EXTERNAL, "000-E13");

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** Thirty days to look at it; the day after they are over. */
    @ParameterizedTest
    @CsvSource({"2026-05-31,1,WELL", "2026-05-30,1,WATCH", "2026-05-30,4,WATCH", "2026-05-30,5,ACT"})
    void whatNotBothHaveLookedAtIsNamedAfterAMonth(String raisedOn, int results, Band band) {
        for (int i = 0; i < results; i++) {
            LocalDate day = LocalDate.parse(raisedOn);
            told.fact(Side.CLIENT, ChallengeTelling.standstill("I-" + i, day), day);
        }
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void eachSideIsMeasuredByItsOwnWord() {
        says(Side.CLIENT, critical("I-1"), CauseParty.CLIENT, null);
        says(Side.CLIENT, critical("I-2"), CauseParty.PROVIDER, null);
        UndesiredResults results = UndesiredResults.of(told.book().on(AS_OF), AS_OF);

        assertThat(results.preventableBy(Side.CLIENT).known())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("50"));
        assertThat(results.preventableBy(Side.PROVIDER).known()).isEmpty();
        assertThat(part(judged(), Side.CLIENT)).contains("1 of 2");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("We could have asked");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void anAnswerIsAboutSomethingAndBeginsWithTheOwnPart() {
        assertThatThrownBy(() ->
                        new PreventabilityReview(null, null, null, AS_OF, "We", true, CauseParty.JOINT, null, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("name what it is about");
        assertThatThrownBy(() -> new PreventabilityReview(
                        null, null, critical("I-1"), AS_OF, " ", true, CauseParty.JOINT, null, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("begin with the own part");
    }

    /** Otherwise both sides would speak past each other, and their answers never meet. */
    @Test
    void anAnswerIsAboutOneThingAlone() {
        Ref<Promise> promise = new Ref<>(new UUID(0, 1));
        assertThatThrownBy(() -> new PreventabilityReview(
                        promise, null, critical("I-1"), AS_OF, "We", true, CauseParty.JOINT, null, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 things are named here");
    }

    private Ref<Promise> signed(Promise promise) {
        return told.fact(Side.CLIENT, promise, AS_OF, Side.CLIENT, Side.PROVIDER);
    }

    private ServiceCredit credit(Part... parts) {
        LocalDate terms = LocalDate.parse("2026-01-01");
        return new ServiceCredit(
                "SL-1",
                "2026-05",
                Side.CLIENT,
                told.fact(Side.CLIENT, DeskCredits.from(terms), terms, Side.CLIENT, Side.PROVIDER),
                Money.of("100", "EUR"),
                AS_OF,
                null,
                null,
                List.of(parts),
                List.of());
    }

    private Ref<Issue> critical(String code) {
        return told.fact(Side.CLIENT, ChallengeTelling.standstill(code, AS_OF.minusDays(5)), AS_OF.minusDays(5));
    }

    private void says(Side side, Ref<Issue> about, CauseParty whoCould, @Nullable String practice) {
        told.fact(
                side,
                new PreventabilityReview(
                        null, null, about, AS_OF, "We could have asked", true, whoCould, practice, null),
                AS_OF);
    }

    private int results(String day) {
        LocalDate on = LocalDate.parse(day);
        return UndesiredResults.of(told.book().on(on), on).all().size();
    }

    private Signal judged() {
        return one(new PreventableAgain(), told, AS_OF);
    }
}
