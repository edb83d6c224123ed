package entente.delivery;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.arrangement;
import static entente.arrangement.ArrangementSamples.client;
import static entente.arrangement.ArrangementSamples.expected;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.promise;
import static entente.arrangement.ArrangementSamples.protocol;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.earned;
import static entente.delivery.DeliverySamples.input;
import static entente.delivery.DeliverySamples.milestone;
import static entente.delivery.DeliverySamples.planned;
import static entente.delivery.DeliverySamples.project;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Arrangement.Pack;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.PolicyOverride;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineDeviationTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-30");
    private static final LocalDate STATUS = LocalDate.parse("2026-04-10");

    private final Told told = shared();

    /** Day 100 of a plan of 1,000 a day: SPI(t) is what is earned over 100,000. */
    @ParameterizedTest
    @CsvSource({"100000,WELL", "95000,WELL", "94999,WATCH", "85000,WATCH", "84999,ACT"})
    void thePaceOfTheProjectFallsIntoItsBand(String earned, Band band) {
        running("A", earned);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(signal.measuredOn()).isEqualTo(STATUS);
    }

    @Test
    void theWorstRunningProjectDecidesAndIsNamed() {
        running("A", "97000");
        running("B", "80000");
        running("C", "90000");

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("Study B moves at 0.80 of its planned pace, by its progress of 10 Apr 2026");
        assertThat(why(signal)).contains("SPI(t) = ES / AT: 0.80", "000-A1.spi.act", "0.85", "Study C", "progress");
        assertThat(signal.figure().because().everySource()).hasSize(6);
    }

    @Test
    void aThresholdThatBothSignedTakesThePlaceOfTheDefault() {
        running("A", "90000");
        told.fact(
                Side.CLIENT,
                new PolicyOverride("000-A1.spi.watch", "0.9", "Early phase"),
                START,
                Side.CLIENT,
                Side.PROVIDER);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-25,WELL", "2026-05-26,UNKNOWN"})
    void progressOlderThan45DaysTellsNothingAnyMore(LocalDate asOf, Band band) {
        running("A", "100000");

        Signal signal = one(new TimelineDeviation(), told, asOf);

        assertThat(signal.band()).isEqualTo(band);
    }

    /** 20 weeks from start to baseline are 100 working days, so that a working day late is one percent. */
    @ParameterizedTest
    @CsvSource({"2026-05-28,WELL", "2026-05-29,WATCH", "2026-06-11,WATCH", "2026-06-12,ACT"})
    void withoutProgressTheSlipOfTheMilestonesIsAThinReading(String forecast, Band band) {
        Ref<Project> project = told.fact(Side.PROVIDER, planned("A", "2026-01-01", "2026-12-31"), START);
        told.fact(Side.PROVIDER, milestone(project, "M1", "2026-05-21", forecast), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(answer(signal)).startsWith("Study A: its milestone together");
    }

    @Test
    void aMilestoneThatIsOverdueWithoutANewDateIsAsLateAsTheDayOfTheQuestion() {
        Ref<Project> project = told.fact(Side.PROVIDER, planned("A", "2026-01-01", "2026-12-31"), START);
        told.fact(Side.PROVIDER, milestone(project, "M1", "2026-03-12", null), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aDatePutOffTwiceInARowIsToBeWatched() {
        Ref<Project> project = running("A", "100000");
        Ref<Milestone> milestone = told.fact(Side.PROVIDER, milestone(project, "M1", "2026-05-21", null), START);
        told.say(Side.PROVIDER, put(milestone, 1, milestone(project, "M1", "2026-05-21", "2026-06-01")));
        assertThat(judged().band()).isEqualTo(Band.WELL);

        told.say(Side.PROVIDER, put(milestone, 2, milestone(project, "M1", "2026-05-21", "2026-06-15")));
        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.WATCH);
        assertThat(answer(signal))
                .contains("one milestone was put off twice in a row; Point M1 is now expected on 15 Jun 2026");
    }

    @Test
    void beforeAnyProjectIsRecordedThePromisesAreTheDueDates() {
        agreed(told);
        told.fact(Side.CLIENT, expected(promise("2026-05-21"), "2026-06-12"), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(answer(signal)).isEqualTo("The promise slips by 16 % of the time given");
        assertThat(why(signal)).contains("proposed by the client, not agreed");
    }

    @Test
    void withNothingDatedTheAnswerIsNotKnown() {
        told.fact(Side.CLIENT, arrangement(Pack.CLINICAL), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.UNKNOWN);
        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(answer(signal)).isEqualTo("No project and no promise is recorded, so nothing has a date yet");
    }

    @Test
    void aServiceThatRunsOnHasNoTimelineToAskFor() {
        told.fact(Side.CLIENT, arrangement(Pack.FACILITY), START);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(judged().isYes()).isFalse();
    }

    @Test
    void whileNoProjectRunsTheQuestionDoesNotApply() {
        told.fact(Side.PROVIDER, planned("A", "2026-07-01", "2026-12-31"), START);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void aProjectWithNeitherProgressNorMilestonesIsNotKnown() {
        told.fact(Side.PROVIDER, planned("A", "2026-01-01", "2026-12-31"), START);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("no progress is reported for Study A");
    }

    @Test
    void nothingRecordedIsSaidOfBothSides() {
        running("A", "100000");

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void theClientsPartIsItsLateInputs() {
        Ref<Project> project = running("A", "80000");
        told.fact(Side.CLIENT, input(project, "2026-03-02", "2026-03-09"), START);
        told.fact(Side.CLIENT, input(project, "2026-04-06", null), START);
        told.fact(Side.CLIENT, input(project, "2026-04-07", "2026-04-07"), START);

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("2 inputs of the client came late or are overdue");
        assertThat(partWhy(judged(), Side.CLIENT))
                .contains("given 9 Mar 2026: 5 working days", "not given yet: 18 working days");
    }

    @Test
    void theProvidersPartIsTheMilestonesThatAreLateThoughNoInputWas() {
        Ref<Project> late = running("A", "80000");
        told.fact(Side.PROVIDER, milestone(late, "M1", "2026-03-02", "2026-05-04"), START);
        Ref<Project> heldUp = running("B", "80000");
        told.fact(Side.CLIENT, input(heldUp, "2026-02-02", "2026-02-27"), START);
        told.fact(Side.PROVIDER, milestone(heldUp, "M1", "2026-03-02", "2026-05-04"), START);

        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one milestone is late, and no input due before was");
        assertThat(partWhy(judged(), Side.PROVIDER)).contains("45 working days");
    }

    @Test
    void aDebtPutOnTheClientCountsOnceTheClientAcceptedIt() {
        Ref<Project> project = running("A", "80000");
        told.fact(Side.PROVIDER, input(project, "2026-03-02", "2026-03-09"), START);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");

        told.fact(Side.PROVIDER, input(project, "2026-03-03", "2026-03-09"), START, Side.CLIENT);
        assertThat(part(judged(), Side.CLIENT)).startsWith("one input of the client");
    }

    @Test
    void aDebtPutOnTheClientCountsOnceTheDaysOfSilenceHavePassed() {
        Told earlier = on("2026-04-14");
        Ref<Project> project = earlier.fact(Side.PROVIDER, project("A"), START);
        earlier.fact(Side.PROVIDER, input(project, "2026-03-02", "2026-03-09"), START);
        earlier.fact(Side.CLIENT, protocol(10), START, Side.CLIENT, Side.PROVIDER);

        assertThat(part(one(new TimelineDeviation(), earlier, LocalDate.parse("2026-04-28")), Side.CLIENT))
                .isEqualTo("nothing recorded");
        assertThat(part(one(new TimelineDeviation(), earlier, LocalDate.parse("2026-04-29")), Side.CLIENT))
                .startsWith("one input");
    }

    @Test
    void oneSideAloneCountsWhatItWroteDown() {
        Told alone = client();
        Ref<Project> project = alone.fact(Side.CLIENT, project("A"), START);
        alone.fact(Side.PROVIDER, input(project, "2026-03-02", "2026-03-09"), START);

        assertThat(part(one(new TimelineDeviation(), alone, AS_OF), Side.CLIENT))
                .startsWith("one input");
    }

    private Ref<Project> running(String code, String earned) {
        Ref<Project> project = told.fact(Side.PROVIDER, project(code), START);
        told.fact(Side.PROVIDER, earned(project, earned), STATUS);
        return project;
    }

    private static Statement put(Ref<Milestone> milestone, int version, Milestone next) {
        return new Statement.Amend(milestone.id(), version, next, START, "put off");
    }

    private Signal judged() {
        return one(new TimelineDeviation(), told, AS_OF);
    }
}
