package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Signal;
import entente.team.CoachingSession;
import entente.team.CoachingSession.LearningSort;
import entente.team.Person;
import entente.team.RoleReadiness;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyForTheRoleTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final GrowthSamples client = GrowthSamples.on();

    @ParameterizedTest
    @CsvSource({"2026-05-31,WELL", "2026-05-30,ACT"})
    void thirtyDaysWithoutTrainingAndCoachIsTimeToAct(String startedOn, Band band) {
        client.ready(startedOn, 5, false);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged()))
                    .isEqualTo("Whoever sits in Interface manager since 30 May 2026 has neither training nor coach");
            assertThat(part(judged(), Side.CLIENT)).contains("neither training nor coach");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    // with the training: five of seven are 71 %, four 57 %
    @ParameterizedTest
    @CsvSource({"4,WELL", "3,ACT"})
    void fewerThanFiveOfSevenIsNotReady(int others, Band band) {
        client.ready("2026-01-05", others, true);
        assertThat(judged().band()).isEqualTo(band);
    }

    /** Met once is no coach; a training before the role began is none for it (I-35: coach met twice). */
    @ParameterizedTest
    @CsvSource({
        "TRAINING,1,2026-05-01,ACT",
        "TRAINING,1,2026-02-01,WELL",
        "COACHING,1,2026-05-01,ACT",
        "COACHING,2,2026-05-01,WELL"
    })
    void sessionsShowTrainingAndCoachByThemselves(LearningSort sort, int times, String first, Band band) {
        String since = sort == LearningSort.TRAINING && band == Band.ACT ? "2026-05-02" : "2026-01-05";
        client.ready(since, 5, false);
        for (int i = 0; i < times; i++) {
            LocalDate on = LocalDate.parse(first).plusDays(i);
            client.told()
                    .fact(
                            Side.CLIENT,
                            new CoachingSession(client.person, Side.CLIENT, on, sort, null, "Asking before answering"),
                            on);
        }
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whoLeftTheSeatIsJudgedNoMore() {
        client.ready("2026-01-05", 5, false).leaves("2026-06-29");
        assertThat(one(new ReadyForTheRole(), client.told(), AS_OF.minusDays(1)).band())
                .isEqualTo(Band.ACT);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whoSitsInTwoSeatsIsReadyForEachOrNot() {
        client.ready("2026-01-05", 5, false);
        ready(client.seat("J", client.person, "2026-01-05"), client.person, "2026-06-20");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("Interface manager");
    }

    /** Thirty days in the seat are over on the 31st. */
    @ParameterizedTest
    @CsvSource({"2026-05-31,WELL", "2026-05-30,WATCH"})
    void whoeverSitsAtTheInterfaceForLongerAndWasNeverLookedAtIsWatchedOnceTheSideLooksAtAnybody(
            String since, Band band) {
        Ref<Person> nora = client.told().fact(Side.CLIENT, TeamSamples.person("Nora", Side.CLIENT), START);
        client.seat("J", nora, since);
        assertThat(judged().band()).as("nobody was looked at yet").isEqualTo(Band.UNKNOWN);
        client.ready("2026-01-05", 7, true);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged()))
                    .isEqualTo("Nobody has said how ready whoever sits in Seat J since 30 May 2026 is");
            assertThat(part(judged(), Side.CLIENT)).contains("Seat J").doesNotContain("Nora");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    /** Kept for two years. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatIsStillKeptIsTooOldAfterAYear(String asOf, Band band) {
        GrowthSamples kept = GrowthSamples.keepingLong("2026-06-30").ready("2026-01-05", 7, true);
        Signal judged = one(new ReadyForTheRole(), kept.told(), LocalDate.parse(asOf));
        assertThat(judged.band()).isEqualTo(band);
        assertThat(answer(judged).contains("for 366 days")).isEqualTo(band == Band.UNKNOWN);
    }

    private void ready(Ref<RoleSeat> seat, Ref<Person> who, String on) {
        LocalDate day = LocalDate.parse(on);
        client.told()
                .fact(
                        Side.CLIENT,
                        new RoleReadiness(seat, who, Side.CLIENT, day, true, true, true, true, true, true, true, day),
                        day);
    }

    @Test
    void nobodyAskedIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("No readiness may be seen");
    }

    private Signal judged() {
        return one(new ReadyForTheRole(), client.told(), AS_OF);
    }
}
