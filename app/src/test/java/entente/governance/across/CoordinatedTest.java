package entente.governance.across;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.held;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.Assignment.Employer;
import entente.team.RoleSeat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final String MONTHLY = "FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271231";
    private static final String FORTNIGHTLY = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20271231";
    private static final String WEEKLY = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231";

    private Told told = shared();

    // each of the six on both its edges, counted by hand
    @ParameterizedTest
    @CsvSource({
        "1,1,2,1,0,0,0",
        "2,1,2,1,0,0,1",
        "4,1,2,1,0,0,2",
        "1,2,2,1,0,0,1",
        "1,4,2,1,0,0,2",
        "1,1,3,1,0,0,1",
        "1,1,5,1,0,0,2",
        "1,1,2,3,0,0,1",
        "1,1,2,6,0,0,2",
        "1,1,2,1,5,0,1",
        "1,1,2,1,10,0,2",
        "1,1,2,1,0,6,1",
        "1,1,2,1,0,16,2",
        "4,4,5,6,10,16,12"
    })
    void eachOfTheSixIsWorthUpToTwoPoints(
            int sites, int zones, int parties, int services, int people, int dependencies, int points) {
        told.fact(
                Side.CLIENT,
                new CoordinationProfile(day("2026-05-04"), sites, zones, parties, services, people, dependencies, null),
                day("2026-05-04"));
        assertThat(Coordination.of(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF))
                .hasValueSatisfying(found -> assertThat(found.now().points()).isEqualTo(points));
    }

    @ParameterizedTest
    @CsvSource({"3,LOW", "4,MEDIUM", "7,MEDIUM", "8,HIGH"})
    void theBandsAreThoseOfAdaptiveLoad(int points, CoordinationNeed need) {
        assertThat(CoordinationNeed.of(points, Policy.DEFAULTS)).isEqualTo(need);
    }

    /** The catalogue's alert: the index is up a band and the cadence is as it was. */
    @Test
    void moreCoordinationNeededAndNoMeetingMoreOftenIsTimeToAct() {
        forum(MONTHLY, "2026-01-06");
        low("2026-02-02");
        medium("2026-05-04");
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .startsWith(
                        "The work needs some coordination since 4 May 2026, and nobody meets more often than before");
        assertThat(why(signal)).contains("Round meets most often", "the work asks for every 14 days");
        assertThat(part(signal, Side.CLIENT)).contains("nobody meets more often");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"FORTNIGHTLY,WELL", "THREE,WATCH"})
    void meetingMoreOftenSinceIsNoAlert(String changed, Band band) {
        Ref<Forum> round = forum(MONTHLY, "2026-01-06");
        low("2026-02-02");
        medium("2026-05-04");
        String rule = changed.equals("THREE") ? "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU;UNTIL=20271231" : FORTNIGHTLY;
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        round.id(), 1, round(rule, "2026-05-12"), day("2026-05-12"), "the work is more spread"));
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aCadenceThatIsTightEnoughAlreadyNeedsNoChange() {
        forum(WEEKLY, "2026-01-06");
        low("2026-02-02");
        medium("2026-05-04");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void tooSeldomFromTheFirstIsWatched() {
        forum(MONTHLY, "2026-01-06");
        medium("2026-05-04");
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(part(judged(), Side.CLIENT)).contains("the work asks for every 14 days");
    }

    @Test
    void anotherProfileInTheSameBandForgetsNoRise() {
        forum(MONTHLY, "2026-01-06");
        low("2026-02-02");
        medium("2026-05-04");
        medium("2026-06-01");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        low("2026-06-15");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"true,WELL", "false,WATCH"})
    void muchCoordinationNeedsSomebodyWhoHoldsItTogether(boolean seated, Band band) {
        forum(WEEKLY, "2026-01-06");
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, seat("C9", Side.CLIENT), START);
        if (seated) {
            told.fact(Side.CLIENT, held(seat, Employer.CLIENT, "2026-01-05", null), START);
        }
        profile("2026-05-04", 4, seat);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void withoutAForumItIsSaidSo() {
        medium("2026-05-04");
        assertThat(answer(judged()))
                .isEqualTo("No forum has two sessions before it; the work asks for one every 14 days");
    }

    @Test
    void noProfileIsNotKnownAndNeitherIsOneOfALaterDay() {
        forum(MONTHLY, "2026-01-06");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        medium("2026-07-01");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aProfileNobodyConfirmedForAYearIsNotKnown() {
        told = on("2025-06-30");
        forum(MONTHLY, "2025-07-01");
        low("2025-06-30");
        assertThat(one(new Coordinated(), told, AS_OF).band()).isEqualTo(Band.WELL);
        assertThat(one(new Coordinated(), told, AS_OF.plusDays(1)).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new CoordinationProfile(AS_OF, 0, 1, 2, 1, 0, 0, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at least 1, not 0");
        assertThatThrownBy(() -> new CoordinationProfile(AS_OF, 1, 1, 1, 1, 0, 0, null))
                .hasMessageContaining("at least 2, not 1");
    }

    private void low(String on) {
        profile(on, 0, null);
    }

    private void medium(String on) {
        profile(on, 2, null);
    }

    /** Two points for each of so many of the six. */
    private void profile(String on, int wide, @Nullable Ref<RoleSeat> coordinator) {
        told.fact(
                Side.CLIENT,
                new CoordinationProfile(
                        day(on),
                        wide > 0 ? 4 : 1,
                        wide > 1 ? 4 : 1,
                        wide > 2 ? 5 : 2,
                        wide > 3 ? 6 : 1,
                        0,
                        0,
                        coordinator),
                day(on));
    }

    private Ref<Forum> forum(String rule, String first) {
        return told.fact(Side.CLIENT, round(rule, first), day(first));
    }

    private static Forum round(String rule, String first) {
        return new Forum(
                "ROUND",
                "Round",
                ForumLevel.MANAGEMENT,
                "What runs and what does not",
                null,
                rule,
                day(first),
                "09:30",
                60,
                "Europe/Amsterdam",
                null,
                List.of(
                        new ForumMember("Jonas", Side.CLIENT, "owner", true, null),
                        new ForumMember("Mira", Side.PROVIDER, "lead", true, null)));
    }

    private Signal judged() {
        return one(new Coordinated(), told, AS_OF);
    }
}
