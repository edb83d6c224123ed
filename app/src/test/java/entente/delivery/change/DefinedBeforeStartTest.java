package entente.delivery.change;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.arrangement;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.planned;
import static entente.delivery.DeliverySamples.turned;
import static entente.delivery.change.ChangeSamples.AS_OF;
import static entente.delivery.change.ChangeSamples.amend;
import static entente.delivery.change.ChangeSamples.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Arrangement.Pack;
import entente.delivery.Project;
import entente.delivery.ProjectCharter;
import entente.delivery.ProjectCharter.Assumption;
import entente.delivery.ProjectCharter.Criterion;
import entente.delivery.ProjectCharter.ScopeItem;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinedBeforeStartTest {
    private static final List<ScopeItem> INSIDE = List.of(new ScopeItem("Data of all sites", true));
    private static final List<ScopeItem> BOTH =
            List.of(new ScopeItem("Data of all sites", true), new ScopeItem("Monitoring", false));
    private static final List<Assumption> ASSUMED = List.of(new Assumption("Sites answer", null, null));
    private static final List<Criterion> ACCEPTED = List.of(new Criterion("Two months without a late report"));

    private final Told told = shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, new Person("Anna", "Anna", Side.CLIENT, null), START);
    private final Ref<Person> bernd =
            told.fact(Side.PROVIDER, new Person("Bernd", "Bernd", Side.PROVIDER, null), START);

    @Test
    void aProjectDefinedInFullAndOwnedByALeaderWhoSignedIsWell() {
        led();
        define(running(), charter(project(), BOTH, ASSUMED, anna), Side.CLIENT);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("Study P runs since 1 Jun 2026, and 100 % of it is defined");
        assertThat(why(judged())).contains("The client signed for its owner: 10 %");
    }

    /** Of the whole: unsigned leaves 90, nothing left out of scope besides leaves 80, and no outcome 60. */
    @ParameterizedTest
    @CsvSource({"true,true,WELL", "false,true,WATCH", "false,false,ACT"})
    void howMuchIsDefinedFallsIntoItsBand(boolean leftOut, boolean outcome, Band band) {
        led();
        define(
                running(),
                new ProjectCharter(
                        "CH1",
                        project(),
                        outcome ? "Data readable" : null,
                        leftOut ? BOTH : INSIDE,
                        ASSUMED,
                        ACCEPTED,
                        anna,
                        null));

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void workThatStartsWithoutAnyCharterIsTimeToAct() {
        running();

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Study P runs since 1 Jun 2026, and 0 % of it is defined");
        assertThat(why(judged())).contains("No charter is recorded");
    }

    @Test
    void aProjectThatStartsSoonIsOnlyWatchedAndALaterOneNotLookedAt() {
        told.fact(Side.PROVIDER, planned("P", "2026-07-30", "2026-12-31"), START);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("Study P starts on 30 Jul 2026, and 0 % of it is defined");
        Told later = shared();
        later.fact(Side.PROVIDER, planned("P", "2026-07-31", "2026-12-31"), START);
        assertThat(one(new DefinedBeforeStart(), later, AS_OF).reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void anOwnerWhoIsNoLeaderOfTheClientIsTimeToAct() {
        led();
        define(running(), charter(project(), BOTH, ASSUMED, bernd), Side.CLIENT);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Study P is owned by Bernd, who is no leader of the client");
    }

    @Test
    void withoutAPairNobodyCanTellWhetherTheOwnerLeads() {
        define(running(), charter(project(), BOTH, ASSUMED, anna), Side.CLIENT);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).contains("nobody can tell whether Anna leads");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29,,WATCH", "2026-06-30,,WELL", "2026-06-29,true,WELL", "2026-06-29,false,WELL"})
    void anAssumptionNobodyLookedAtInTimeIsWatched(String checkBy, @Nullable Boolean holds, Band band) {
        led();
        List<Assumption> assumed = List.of(new Assumption("Sites answer", day(checkBy), holds));
        define(running(), charter(project(), BOTH, assumed, anna), Side.CLIENT);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whatWasDefinedOnTheDayItStartedStandsBesideWhatIsDefinedNow() {
        led();
        Ref<ProjectCharter> charter = define(running(), charter(project(), List.of(), ASSUMED, anna), Side.CLIENT);
        amend(told, Side.CLIENT, charter, charter(project(), BOTH, ASSUMED, anna), "2026-06-15");
        told.sign(Side.CLIENT, charter.id());
        told.sign(Side.PROVIDER, charter.id());

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(why(judged())).contains("On 1 Jun 2026, when it started").contains("What belongs to it is not said");
    }

    @Test
    void eachProjectIsAskedForItself() {
        running();
        told.fact(Side.PROVIDER, planned("Q", "2026-06-01", "2026-12-31"), START);
        told.fact(Side.PROVIDER, turned("R", "2026-01-05", "2026-01-05", "2026-06-01", "2026-06-01"), START);

        assertThat(all(new DefinedBeforeStart(), told, AS_OF))
                .extracting(signal -> signal.about().name())
                .containsExactly("P", "Q");
    }

    @Test
    void withoutProjectsItIsNotKnownAndForAServiceThatRunsOnItDoesNotArise() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
        told.fact(Side.CLIENT, arrangement(Pack.FACILITY), START);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void theClientsPartIsWhatIsMissingAndTheProvidersThatItBegan() {
        led();
        List<Assumption> wrong = List.of(new Assumption("Sites answer", null, false));
        define(running(), charter(project(), INSIDE, wrong, anna), Side.CLIENT);

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("One part is missing; one assumption did not hold");
        assertThat(partWhy(judged(), Side.CLIENT))
                .contains("What does not belong to it is not said", "Sites answer: this did not hold");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("Work began before all was defined");
    }

    private Ref<Project> project() {
        return told.book().on(AS_OF).current(Project.class).getFirst().ref();
    }

    private Ref<Project> running() {
        return told.fact(Side.PROVIDER, planned("P", "2026-06-01", "2026-12-31"), START);
    }

    private void led() {
        told.fact(
                Side.CLIENT,
                new LeadershipPair("PAIR", null, anna, START, true, true, bernd, START, true, true, null),
                START);
    }

    private Ref<ProjectCharter> define(Ref<Project> project, ProjectCharter charter, Side... signed) {
        assertThat(charter.project()).isEqualTo(project);
        return told.fact(Side.CLIENT, charter, START, signed);
    }

    private Signal judged() {
        return one(new DefinedBeforeStart(), told, AS_OF);
    }

    private static ProjectCharter charter(
            Ref<Project> project, List<ScopeItem> scope, List<Assumption> assumptions, Ref<Person> owner) {
        return new ProjectCharter("CH1", project, "Data readable", scope, assumptions, ACCEPTED, owner, null);
    }
}
