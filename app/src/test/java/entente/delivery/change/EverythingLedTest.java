package entente.delivery.change;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.delivery.DeliverySamples.planned;
import static entente.delivery.change.ChangeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Project;
import entente.delivery.ProjectCharter;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Signal;
import entente.team.LeaderProfile;
import entente.team.Person;
import entente.team.TeamSamples;
import entente.team.growth.GrowthSamples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EverythingLedTest {
    private final GrowthSamples client = GrowthSamples.on();

    @Test
    void aPairAndAnOwnerOfEachProjectAreWell() {
        led(client.person);
        chartered(project(), client.person);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** The catalogue: none named. */
    @Test
    void anArrangementWithoutANamedLeaderIsTimeToAct() {
        chartered(project(), client.person);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Nobody is named to lead the arrangement for the client");
        assertThat(part(judged(), Side.CLIENT)).contains("Nobody is named");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void aPairWithAnEmptySeatOfTheClientIsNoLeader() {
        led(null);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aRunningProjectWithoutACharterOrAnOwnerIsTimeToAct() {
        led(client.person);
        Ref<Project> project = project();
        assertThat(answer(judged())).isEqualTo("Nobody is named to lead the project Study P");
        chartered(project, null);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aProjectThatHasNotBegunNeedsNobodyYet() {
        led(client.person);
        project();
        assertThat(one(new EverythingLed(), client.told(), START).band()).isEqualTo(Band.WELL);
    }

    @Test
    void aSideThatKeepsProfilesIsToldWhichLeaderHasNone() {
        led(client.person);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        Ref<Person> nora = client.told().fact(Side.CLIENT, TeamSamples.person("Nora", Side.CLIENT), START);
        profile(nora);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("Mira leads and has no profile");
        profile(client.person);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void nothingRecordedIsNotKnownAndAYearWithoutAWordNeither() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        led(client.person);
        assertThat(one(new EverythingLed(), client.told(), LocalDate.parse("2027-06-30"))
                        .band())
                .isEqualTo(Band.WELL);
        assertThat(one(new EverythingLed(), client.told(), LocalDate.parse("2027-07-01"))
                        .band())
                .isEqualTo(Band.UNKNOWN);
    }

    private void led(@Nullable Ref<Person> leader) {
        client.told().fact(Side.CLIENT, TeamSamples.pair(leader, null, "2026-01-05"), START);
    }

    private Ref<Project> project() {
        Project project = planned("P", "2026-06-01", "2026-12-31");
        return client.told().fact(Side.CLIENT, project, START);
    }

    private void chartered(Ref<Project> project, @Nullable Ref<Person> owner) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new ProjectCharter("CH1", project, null, List.of(), List.of(), List.of(), owner, null),
                        START);
    }

    private void profile(Ref<Person> who) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new LeaderProfile(client.seat, who, Side.CLIENT, LocalDate.parse("2026-06-01"), List.of()),
                        START);
    }

    private Signal judged() {
        return one(new EverythingLed(), client.told(), AS_OF);
    }
}
