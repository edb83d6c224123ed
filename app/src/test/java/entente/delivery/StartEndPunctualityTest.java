package entente.delivery;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.arrangement;
import static entente.arrangement.ArrangementSamples.kept;
import static entente.arrangement.ArrangementSamples.promise;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.input;
import static entente.delivery.DeliverySamples.turned;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Arrangement.Pack;
import entente.delivery.ownpart.OwnPartSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartEndPunctualityTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** Starts due in the last year, so many of them a single day late. */
    @ParameterizedTest
    @CsvSource({"10,0,WELL", "10,1,WELL", "9,1,WATCH", "5,1,WATCH", "9,2,ACT", "5,2,ACT"})
    void theShareOfPunctualStartsAndEndsFallsIntoItsBand(int due, int late, Band band) {
        for (int i = 0; i < due; i++) {
            started("P" + i, i < late ? "2026-02-03" : "2026-02-02");
        }

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void startsAndEndsArePooledForTheBandAndShownApart() {
        told.fact(Side.PROVIDER, turned("A", "2025-09-01", "2025-09-01", "2026-03-02", "2026-03-02"), START);
        told.fact(Side.PROVIDER, turned("B", "2025-09-01", "2025-09-02", "2026-03-02", "2026-03-03"), START);
        told.fact(Side.PROVIDER, turned("C", "2025-09-01", "2025-09-01", "2026-03-02", "2026-03-02"), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("4 of the 6 starts and ends due in the last year were on time (2 of 3 starts, 2 of 3 ends)");
        assertThat(why(signal))
                .contains(
                        "Starts on time: 66.7 %",
                        "Ends on time: 66.7 %", "Study B, to end on 2 Mar 2026, ended on 3 Mar 2026");
        assertThat(signal.figure().because().everySource()).hasSize(3);
        assertThat(signal.measuredOn()).isEqualTo("2026-03-03");
    }

    /** Half a year of about 130 working days, so that the days decide before their share does. */
    @ParameterizedTest
    @CsvSource({"2026-02-09,WELL", "2026-02-10,WATCH", "2026-02-16,WATCH", "2026-02-17,ACT"})
    void withFewerThanFiveDueTheSlipInWorkingDaysIsJudged(String started, Band band) {
        told.fact(Side.PROVIDER, turned("A", "2026-02-02", started, "2027-02-01", null), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(answer(signal)).doesNotContain("on time");
    }

    /** 20 working days planned, so that a working day late is five percent. */
    @ParameterizedTest
    @CsvSource({"2026-02-03,WELL", "2026-02-04,WATCH", "2026-02-05,ACT"})
    void aShortProjectIsJudgedByTheShareOfItsTime(String started, Band band) {
        told.fact(Side.PROVIDER, turned("A", "2026-02-02", started, "2026-03-02", "2026-03-02"), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whatHasNotStartedIsAsLateAsTheDayOfTheQuestion() {
        told.fact(Side.PROVIDER, turned("A", "2026-06-01", null, "2027-06-01", null), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("Study A started, or has still to start, 21 working days after");
        assertThat(judged().measuredOn()).isEqualTo(AS_OF);
    }

    @Test
    void whatIsDueTodayIsNotLateYet() {
        told.fact(Side.PROVIDER, turned("A", "2026-06-30", null, "2027-06-01", null), START);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,ACT", "2025-06-29,UNKNOWN"})
    void whatWasDueMoreThanAYearAgoIsTooOldToCount(String planned, Band band) {
        told.fact(Side.PROVIDER, turned("A", planned, "2025-09-01", "2026-12-31", null), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void beforeAnyProjectIsRecordedThePromisesAreJudgedThinly() {
        agreed(told);
        told.fact(Side.CLIENT, kept(promise("2026-05-21"), "2026-05-29"), START);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
    }

    @Test
    void withNothingDatedTheAnswerIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
    }

    @Test
    void aServiceThatRunsOnHasNoStartsAndEnds() {
        told.fact(Side.CLIENT, arrangement(Pack.PROCESS), START);
        told.fact(Side.CLIENT, promise("2026-05-21"), START);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void theClientsPartIsTheInputsItOwedBeforeALateStart() {
        Ref<Project> project = started("A", "2026-03-02");
        told.fact(Side.CLIENT, input(project, "2026-01-12", "2026-02-12"), START);
        told.fact(Side.CLIENT, input(project, "2026-04-06", "2026-04-10"), START);

        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo("one input of the client came late before a start or end that was late or is near");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("due 12 Jan 2026");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void theProvidersPartIsWhatWasLateWithEveryInputInTime() {
        started("A", "2026-03-02");

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one start or end was late with every input in time");
    }

    /** To start 30 days on, with an input due before that is late by now; a day further off it is not looked at yet. */
    @ParameterizedTest
    @CsvSource({"2026-07-30,WATCH", "2026-07-31,UNKNOWN", "2026-06-30,WATCH"})
    void whatTheClientOwesLateForANearStartIsWatchedBeforeAnythingSlips(String start, Band band) {
        Ref<Project> project = told.fact(Side.PROVIDER, turned("A", start, null, "2027-06-01", null), START);
        told.fact(Side.CLIENT, input(project, "2026-06-15", null), START);
        told.fact(Side.CLIENT, OwnPartSamples.approval("AP1", "2026-06-01", null), START);

        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged()))
                    .startsWith("Study A is to start on")
                    .contains("one thing the client owes by then is late");
            assertThat(partWhy(judged(), Side.CLIENT)).contains("Site list").doesNotContain("AP1");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void aNearStartForWhichNothingIsLateForetellsNothing() {
        Ref<Project> project = told.fact(Side.PROVIDER, turned("A", "2026-07-13", null, "2027-06-01", null), START);
        told.fact(Side.CLIENT, input(project, "2026-07-01", null), START);
        told.fact(Side.CLIENT, input(project, "2026-06-15", "2026-06-15"), START);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** Ten ended projects of long ago: five began a week late, of which so many ended late. */
    @ParameterizedTest
    @CsvSource({"2,WELL,40 %", "3,WATCH,60 %", "5,WATCH,100 %"})
    void aProjectThatBeganLateIsToldWhatBecameOfThoseThatDid(int endedLate, Band band, String share) {
        ended(5, "2023-01-09", endedLate);
        ended(5, "2023-01-02", 1);
        told.fact(Side.PROVIDER, turned("A", "2026-06-01", "2026-06-03", "2027-06-01", null), START);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(why(judged()) + answer(judged()))
                .contains("Study A began 2 working days late, and " + share)
                .contains("Of 5 projects that began late and have ended, " + endedLate + " ended late")
                .contains("Of 5 that began in time, 1 ended late");
    }

    @Test
    void withFewerThanFiveThatBeganLateNothingIsForetold() {
        ended(4, "2023-01-09", 4);
        told.fact(Side.PROVIDER, turned("A", "2026-06-01", "2026-06-03", "2027-06-01", null), START);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(why(judged())).doesNotContain("began late");
    }

    private void ended(int many, String began, int late) {
        for (int i = 0; i < many; i++) {
            String end = i < late ? "2023-07-10" : "2023-07-03";
            told.fact(Side.PROVIDER, turned(began + i, "2023-01-02", began, "2023-07-03", end), START);
        }
    }

    private Ref<Project> started(String code, String started) {
        return told.fact(Side.PROVIDER, turned(code, "2026-02-02", started, "2027-02-01", null), START);
    }

    private Signal judged() {
        return one(new StartEndPunctuality(), told, AS_OF);
    }
}
