package entente.governance;

import static entente.governance.GovernanceSamples.TODAY;
import static entente.governance.GovernanceSamples.book;
import static entente.governance.GovernanceSamples.longing;
import static entente.governance.GovernanceSamples.pulse;
import static entente.governance.GovernanceSamples.said;
import static entente.governance.GovernanceSamples.shadow;
import static entente.governance.GovernanceSamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.OwnHouseResult;
import entente.assessment.OwnHouseResult.GroupResult;
import entente.governance.LeaderAnswer.Answer;
import entente.kernel.Band;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.signal.Mirror;
import entente.signal.Reading;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongingTest {
    private static final LocalDate LAST_MONTH = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "40,  0, WELL",
        "40, 11, WELL", // 27.5 %
        "40, 12, WATCH", // 30 %, the edge itself
        "40, 19, WATCH", // 47.5 %
        "40, 20, ACT", // 50 %, the edge itself
        "40, 40, ACT"
    })
    void theBandIsThatOfTheShareOfSevenOrMore(int answered, int sevenOrMore, Band band) {
        Signal signal = one(pulse(LAST_MONTH, answered, sevenOrMore));

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(signal.measuredOn()).isEqualTo(LAST_MONTH);
    }

    @Test
    void theAnswerGivesItsBase() {
        assertThat(words(one(pulse(LAST_MONTH, 40, 12)).answer()))
                .isEqualTo("12 of 40 answers (30 %) are 7 or more, pulse P2026-09-01.");
    }

    @Test
    void whenTooFewAnsweredItIsNeverWell() {
        Signal few = one(pulse(LAST_MONTH, 29, 0)); // 58 % of 50 invited
        Signal enough = one(pulse(LAST_MONTH, 30, 0)); // 60 %

        assertThat(few.band()).isEqualTo(Band.UNKNOWN);
        assertThat(few.reading()).isEqualTo(Reading.THIN);
        assertThat(words(few.answer())).contains("29 of 50");
        assertThat(enough.band()).isEqualTo(Band.WELL);
        assertThat(one(pulse(LAST_MONTH, 10, 8)).band()).isEqualTo(Band.ACT);
    }

    @Test
    void aPulseOlderThanNinetyDaysIsNotKnownAnyMore() {
        assertThat(one(pulse(TODAY.minusDays(90), 40, 0)).band()).isEqualTo(Band.WELL);
        Signal old = one(pulse(TODAY.minusDays(91), 40, 0));

        assertThat(old.band()).isEqualTo(Band.UNKNOWN);
        assertThat(words(old.answer())).contains("91 days old");
    }

    @Test
    void theNewestClosedPulseCounts() {
        Signal signal = one(
                pulse(LAST_MONTH, 40, 4), pulse(LAST_MONTH.minusMonths(1), 40, 30), pulse(TODAY.plusDays(1), 40, 40));

        assertThat(signal.band()).isEqualTo(Band.WELL);
    }

    @Test
    void anyWorkDoneInTheShadowIsToBeActedOn() {
        Signal signal = one(pulse(LAST_MONTH, 40, 0), shadow("SW1", false), shadow("SW2", true));

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(words(signal.answer()))
                .isEqualTo(
                        "One piece of work given away is done inside without being declared, lately: second data review.");
    }

    @Test
    void whatIsDeclaredOrEndedIsNoShadow() {
        ShadowWork ended = new ShadowWork("SW1", "review", TODAY.minusDays(20), false, null, TODAY);
        ShadowWork lasting = new ShadowWork("SW1", "review", TODAY.minusDays(20), false, null, TODAY.plusDays(1));
        ShadowWork later = new ShadowWork("SW1", "review", TODAY.plusDays(1), false, null, null);

        assertThat(one(pulse(LAST_MONTH, 40, 0), ended).band()).isEqualTo(Band.WELL);
        assertThat(one(pulse(LAST_MONTH, 40, 0), shadow("SW1", true)).band()).isEqualTo(Band.WELL);
        assertThat(one(pulse(LAST_MONTH, 40, 0), later).band()).isEqualTo(Band.WELL);
        assertThat(one(pulse(LAST_MONTH, 40, 0), lasting).band()).isEqualTo(Band.ACT);
    }

    @Test
    void withNobodyAskedItIsNotKnown() {
        Signal signal = one();

        assertThat(signal.band()).isEqualTo(Band.UNKNOWN);
        assertThat(signal.figure().known()).isEmpty();
        assertThat(words(signal.answer())).isEqualTo("Nobody was asked yet.");
    }

    @Test
    void beforeThereIsAPulseTheLeadersOwnAnswerIsAThinReadingThatIsNeverWell() {
        Signal yes = one(said("000-A2", Answer.YES));
        Signal no = one(said("000-A2", Answer.NO));

        assertThat(yes.band()).isEqualTo(Band.WATCH);
        assertThat(yes.reading()).isEqualTo(Reading.THIN);
        assertThat(no.band()).isEqualTo(Band.UNKNOWN);
        assertThat(one(pulse(LAST_MONTH, 40, 0), said("000-A2", Answer.YES)).band())
                .isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"8, 2, WELL", "10, 3, WATCH", "10, 5, ACT"})
    void theClosedResultOfTheCampaignIsRead(int judged, int marked, Band band) {
        Signal signal = one(asked("Who wants it back, September", LAST_MONTH, judged, marked));

        assertThat(signal.band()).isEqualTo(band);
        assertThat(words(signal.answer())).contains(marked + " of " + judged, "pulse Who wants it back, September");
        assertThat(signal.figure().because().indented(Words.ENGLISH)).contains("Clinical experts: 1 of 5: 20 %");
    }

    @Test
    void theNewerOfCampaignAndPulseCounts() {
        Fact campaign = asked("Campaign", LAST_MONTH, 10, 5);

        assertThat(one(campaign, pulse(LAST_MONTH.minusMonths(1), 40, 0)).band())
                .isEqualTo(Band.ACT);
        assertThat(one(campaign, pulse(LAST_MONTH.plusDays(1), 40, 0)).band()).isEqualTo(Band.WELL);
    }

    @Test
    void aCampaignThatTooFewAnsweredOrThatCountedNoMarkIsNoResult() {
        assertThat(one(asked("Few", LAST_MONTH, null, null)).band()).isEqualTo(Band.UNKNOWN);
        assertThat(one(asked("Few", LAST_MONTH, null, null), pulse(LAST_MONTH.minusDays(30), 40, 0))
                        .band())
                .isEqualTo(Band.WELL);
    }

    @Test
    void aCampaignOlderThanNinetyDaysIsNotKnownAnyMore() {
        assertThat(one(asked("Old", TODAY.minusDays(90), 10, 2)).band()).isEqualTo(Band.WELL);
        assertThat(one(asked("Old", TODAY.minusDays(91), 10, 2)).band()).isEqualTo(Band.UNKNOWN);
    }

    private static OwnHouseResult asked(
            String title, LocalDate on, @Nullable Integer judged, @Nullable Integer marked) {
        return new OwnHouseResult(
                "c-" + title,
                title,
                "pull-back",
                2,
                "ab".repeat(32),
                5,
                on,
                12,
                judged == null ? 4 : 10,
                judged == null ? null : BigDecimal.TEN,
                null,
                judged,
                marked,
                List.of(),
                judged == null
                        ? List.of()
                        : List.of(new GroupResult("Clinical experts", 5, BigDecimal.TEN, null, 5, 1)));
    }

    @Test
    void theProviderAndTheSharedRunSeeNoTraceOfIt() {
        Fact[] facts = {pulse(LAST_MONTH, 40, 40)};

        assertThat(longing(book(Chain.PROVIDER, facts))).isEmpty();
        assertThat(longing(book(Chain.SHARED, facts))).isEmpty();
    }

    @Test
    void theMirrorAsksWhatItWouldReallyCost() {
        ShadowWork counted = new ShadowWork("SW1", "review", TODAY.minusDays(20), true, new BigDecimal("36.5"), null);
        Mirror nothing = one().mirror(Side.CLIENT).orElseThrow();
        Mirror some = one(counted, shadow("SW2", true)).mirror(Side.CLIENT).orElseThrow();

        assertThat(words(some.question())).isEqualTo("What would it really cost to do this ourselves?");
        assertThat(words(nothing.says())).isEqualTo("Nothing is recorded of what it would cost.");
        assertThat(words(some.says())).isEqualTo("2 pieces of work done inside, 36.5 hours counted.");
        assertThat(some.evidence().everySource()).hasSize(2);
        assertThat(one().mirror(Side.PROVIDER)).isEmpty();
    }

    @Test
    void theExplanationShowsTheRolesApartAndWhereTheThresholdsComeFrom() {
        Signal signal = one(pulse(LAST_MONTH, 40, 12, new PulseResult.Role("experts", 20, 10)));

        assertThat(signal.figure().because().indented(Words.ENGLISH))
                .contains("experts: 10 of 20: 50 %")
                .contains("000-A2.act, our default: 50 %")
                .contains("answers: 40")
                .contains("invited: 50");
        assertThat(signal.figure().known())
                .hasValueSatisfying(v -> assertThat(new Percent(v)).isEqualTo(Percent.of(30)));
    }

    private static Signal one(Fact... facts) {
        return longing(book(Chain.CLIENT, facts)).getFirst();
    }
}
