package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.SignedIn;
import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.RhythmTable;
import entente.governance.conflict.ConflictState;
import entente.governance.conflict.SideConflict;
import entente.governance.forum.Attendance;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.governance.forum.ForumSession;
import entente.governance.forum.SessionState;
import entente.governance.rhythm.OneToOne;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.learning.Learning;
import entente.learning.improvement.Improvement;
import entente.learning.improvement.ImprovementState;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.postgres.Answers;
import entente.performance.Performance;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.SeatChange;
import entente.team.Team;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of both sides and of either side with the gap, where a leader looks: the pair, the desk, the ladder, the funnel, the outcome. */
class FigurePagesTest extends StaffedPages {

    @Test
    void thePairsPageShowsWhatTheTwoKeepUpToBothAlike() {
        Ref<RoleSeat> seat = seat(client, "A", "<b>Owner</b>", Side.CLIENT, "Anna Holm");
        Ref<RoleSeat> lead = seat(provider, "B", "Lead", Side.PROVIDER, "Per Lund");
        say(client, Chain.SHARED, Team.LEADERSHIP_PAIR, pair(person("Anna Holm"), person("Per Lund")));
        say(
                client,
                Chain.SHARED,
                RhythmTable.ONE_TO_ONE,
                new OneToOne(today.minusDays(3), null, Side.CLIENT, null, null));
        say(
                provider,
                Chain.SHARED,
                Team.SEAT_CHANGE,
                new SeatChange(lead, today.minusDays(9), today.minusDays(40), null, null, person("Per Lund"), null));
        say(
                client,
                Chain.SHARED,
                Team.SEAT_CHANGE,
                new SeatChange(seat, today.minusDays(9), today.minusDays(40), null, today, person("Anna Holm"), null));
        for (SignedIn reader : List.of(client, provider)) {
            var page = visit(reader, "/pair");
            assertThat(page.text())
                    .contains("How the two keep it up", "1 of 1 shared role has both seats filled")
                    .contains("0 of 1 planned talk in 183 days took place")
                    .contains("Steps taken when this side's seats changed hands")
                    .contains("2 of 3 steps in one change", "without the work handed over")
                    .contains("33.3 %", "66.7 %")
                    .contains("Nobody has been asked how the two lead");
            assertThat(page.html()).doesNotContain("<b>Owner");
        }
    }

    @Test
    void theDeskShowsCadenceAndWhatAnHourBringsAndTheForumWhoCame() {
        LocalDate first = today.minusDays(20);
        Ref<Forum> forum = new Ref<>(say(client, Chain.SHARED, Governance.FORUM, forum(first)));
        say(client, Chain.SHARED, Governance.FORUM_SESSION, session(forum, first));
        for (SignedIn reader : List.of(client, provider)) {
            assertThat(visit(reader, "/forums").text())
                    .contains("Cadence kept", "1 of 3 sessions due in 90 days took place")
                    .contains("Decisions and closed actions an hour", "Nothing was decided and no action closed");
            assertThat(visit(reader, "/forums/OPS").text())
                    .contains("Who was needed and came, by role", "service owner", "delivery &lt;i&gt;lead")
                    .contains("Came 0 of 1 time");
            assertThat(visit(reader, "/forums/OPS").html()).doesNotContain("<i>lead");
        }
    }

    @Test
    void theLadderShowsHowConflictsMoveOnceOneEnded() {
        assertThat(visit(client, "/conflicts").text()).doesNotContain("How conflicts move");
        LocalDate raised = today.minusDays(14);
        say(
                client,
                Chain.SHARED,
                DecisionTable.CONFLICT,
                new SideConflict(
                        "C1", "Who pays", raised, Side.CLIENT, null, null, ConflictState.SETTLED, today, "Half each"));
        for (SignedIn reader : List.of(client, provider)) {
            assertThat(visit(reader, "/conflicts").text())
                    .contains("How conflicts move, over a year", "1 of 1 settled conflict never climbed")
                    .contains("Time on the stage: operating level", "No conflict climbed within a year");
        }
        assertThat(visit(client, "/conflicts?asOf=" + today.minusDays(1)).text())
                .as("as of an earlier day")
                .doesNotContain("How conflicts move");
    }

    @Test
    void theFunnelShowsWhoseTheIdeasAreAndHowLongTheyTake() {
        LocalDate day = today.minusDays(30);
        say(
                provider,
                Chain.SHARED,
                Learning.IMPROVEMENT,
                new Improvement(
                        "M1",
                        "Faster",
                        Side.PROVIDER,
                        day,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ImprovementState.DO));
        for (SignedIn reader : List.of(client, provider)) {
            assertThat(visit(reader, "/improvements").text())
                    .contains("Ideas from this side", "0 of 1 idea", "1 of 1 idea")
                    .contains("No idea has become how work is done on a day that is known");
        }
    }

    @Test
    void eachSidesOwnSuccessStandsBesideTheIndexOnceBothHaveSaidIt() {
        Ref<SuccessDefinition> ours = success(client, "C1", Side.CLIENT);
        Ref<SuccessDefinition> theirs = success(provider, "P1", Side.PROVIDER);
        scores(client, Chain.CLIENT, ours, 80);
        for (SignedIn reader : List.of(client, provider)) {
            assertThat(visit(reader, "/scorecard").text())
                    .contains("Both sides have not said yet", "Say how much of our success has come")
                    .doesNotContain("The mean of one success");
        }
        scores(provider, Chain.PROVIDER, theirs, 50);
        TestInstance.bean(Answers.class).settle(member(provider).reader(), arrangement);
        for (SignedIn reader : List.of(client, provider)) {
            var page = visit(reader, "/scorecard");
            assertThat(page.text())
                    .contains("Outcome index, of 100", "Own success, as each side finds it")
                    .contains("C1: 80 %, because we counted", "P1: 50 %", "Why 30 Own success");
            assertThat(page.html()).doesNotContain("Success <b>");
            assertThat(TestInstance.visitor(reader).get("/").text())
                    .contains("Success as the client counts it", "P1: 50 %");
        }
        assertThat(visit(stranger, "/scorecard").status()).isEqualTo(404);
    }

    private Ref<SuccessDefinition> success(SignedIn by, String code, Side side) {
        return new Ref<>(say(
                by,
                Chain.SHARED,
                Performance.SUCCESS_DEFINITION,
                new SuccessDefinition(code, side, "Success <b>" + code, List.of())));
    }

    private void scores(SignedIn by, Chain own, Ref<SuccessDefinition> success, int share) {
        say(
                by,
                own,
                Performance.SUCCESS_SCORE,
                new SuccessScore(
                        SuccessScore.quarterOf(today),
                        List.of(new SuccessScore.Reached(success, Percent.of(share), "we counted"))));
    }

    private LeadershipPair pair(Ref<Person> one, Ref<Person> other) {
        LocalDate since = today.minusDays(60);
        return new LeadershipPair("PAIR", null, one, since, true, true, other, since, true, true, null);
    }

    private static Forum forum(LocalDate first) {
        return new Forum(
                "OPS",
                "Round",
                ForumLevel.OPERATING,
                "What runs",
                null,
                "FREQ=WEEKLY;COUNT=20",
                first,
                "09:30",
                60,
                "Europe/Berlin",
                null,
                List.of(
                        new ForumMember("Jonas", Side.CLIENT, "service owner", true, null),
                        new ForumMember("Mira", Side.PROVIDER, "delivery <i>lead", true, null)));
    }

    private static ForumSession session(Ref<Forum> forum, LocalDate day) {
        return new ForumSession(
                forum,
                day,
                SessionState.HELD,
                day,
                day,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new Attendance("Jonas", Side.CLIENT, true, true),
                        new Attendance("Mira", Side.PROVIDER, true, false)),
                List.of());
    }
}
