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
import entente.team.Bench;
import entente.team.Bench.Readiness;
import entente.team.CoachingSession;
import entente.team.CoachingSession.LearningSort;
import entente.team.DevelopmentPlan;
import entente.team.Person;
import entente.team.TeamSamples;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersGrowTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final GrowthSamples client = GrowthSamples.on();

    @BeforeEach
    void leads() {
        client.told().fact(Side.CLIENT, TeamSamples.pair(client.person, null, "2025-06-30"), START);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,WELL", "2026-03-31,ACT"})
    void aPlanInWhichNothingHappenedForNinetyDaysIsTimeToAct(String lastDoneOn, Band band) {
        follow();
        plan(lastDoneOn);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged())).isEqualTo("Nothing happened for 91 days in a plan: To lead");
            assertThat(part(judged(), Side.CLIENT)).contains("91 days");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void aSessionOfThePlanIsSomethingThatHappenedAndOneOfAnotherPlanIsNot() {
        follow();
        plan("2026-03-01");
        Ref<DevelopmentPlan> plan =
                client.told().book().current(DevelopmentPlan.class).getFirst().ref();
        coached(null, "2026-06-01");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        coached(plan, "2026-06-02");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void aLeadersSeatThatNobodyCouldTakeIsTimeToAct() {
        plan("2026-06-01");
        assertThat(answer(judged())).isEqualTo("Nobody else could take the seat Interface manager now or next");
        follow();
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"NOW,WELL", "NEXT,WELL", "LATER,ACT"})
    void whoCouldTakeItLaterIsNoSuccessorYet(Readiness readiness, Band band) {
        follow(client, nora(client), readiness);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void nobodyFollowsThemselves() {
        follow(client, client.person, Readiness.NOW);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Nobody else could take the seat Interface manager now or next");
    }

    /** Kept for two years. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatIsStillKeptIsTooOldAfterAYear(String asOf, Band band) {
        GrowthSamples kept = GrowthSamples.keepingLong("2026-06-30");
        kept.told().fact(Side.CLIENT, TeamSamples.pair(kept.person, null, "2025-06-30"), START);
        follow(kept, nora(kept), Readiness.NEXT);
        Signal judged = one(new LeadersGrow(), kept.told(), LocalDate.parse(asOf));
        assertThat(judged.band()).isEqualTo(band);
        assertThat(answer(judged).contains("for 366 days")).isEqualTo(band == Band.UNKNOWN);
    }

    @Test
    void nothingWrittenDownIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    private void follow() {
        follow(client, nora(client), Readiness.NEXT);
    }

    private static Ref<Person> nora(GrowthSamples of) {
        return of.told().fact(Side.CLIENT, TeamSamples.person("Nora", Side.CLIENT), START);
    }

    private static void follow(GrowthSamples of, Ref<Person> next, Readiness readiness) {
        of.told()
                .fact(
                        Side.CLIENT,
                        new Bench(of.seat, next, Side.CLIENT, readiness, LocalDate.parse("2026-06-01")),
                        START);
    }

    private void coached(@Nullable Ref<DevelopmentPlan> plan, String on) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new CoachingSession(
                                client.person,
                                Side.CLIENT,
                                LocalDate.parse(on),
                                LearningSort.COACHING,
                                plan,
                                "Leaving the last word to others"),
                        START);
    }

    private void plan(String lastDoneOn) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new DevelopmentPlan(
                                client.person, Side.CLIENT, "To lead", null, START, LocalDate.parse(lastDoneOn)),
                        START);
    }

    private Signal judged() {
        return one(new LeadersGrow(), client.told(), AS_OF);
    }
}
