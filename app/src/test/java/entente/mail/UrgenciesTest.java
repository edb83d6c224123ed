package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.cockpit.Waiting;
import entente.delivery.DeliverySamples;
import entente.delivery.Project;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.team.Person;
import entente.team.TeamSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgenciesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    @Test
    void withNothingRecordedNothingIsUrgent() {
        assertThat(said(Side.CLIENT)).isEmpty();
        assertThat(said(Side.PROVIDER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 1", "2026-06-27, 1", "2026-06-26, 0"})
    void aProblemThatStopsTheWorkIsNewsForThreeDays(LocalDate raisedOn, int letters) {
        told.fact(Side.CLIENT, ChallengeTelling.standstill("I-1", raisedOn), raisedOn);
        assertThat(said(Side.CLIENT)).hasSize(letters);
        assertThat(said(Side.PROVIDER)).hasSize(letters);
    }

    @Test
    void anOldProblemThatStopsTheWorkOnlyNowIsNews() {
        LocalDate raisedOn = LocalDate.parse("2026-05-04");
        Ref<Issue> issue = told.fact(Side.CLIENT, ChallengeTelling.issue("I-1", raisedOn), raisedOn);
        told.say(
                Side.CLIENT,
                new Statement.Amend(issue.id(), 1, ChallengeTelling.standstill("I-1", raisedOn), TODAY, "worse"));
        assertThat(said(Side.CLIENT)).hasSize(1);
    }

    @Test
    void whatWasNewsWhenItWasPlannedIsStillToldAfterDaysWithoutAMailServer() {
        LocalDate raisedOn = TODAY.minusDays(5);
        told.fact(Side.CLIENT, ChallengeTelling.standstill("I-1", raisedOn), raisedOn);
        assertThat(Urgencies.of(told.book(), Side.CLIENT, List.of(), Set.of(), TODAY.minusDays(4), TODAY))
                .hasSize(1);
    }

    @Test
    void aProblemWithWhichWorkGoesOnWaitsForTheWeek() {
        told.fact(Side.CLIENT, ChallengeTelling.issue("I-1", TODAY), TODAY);
        assertThat(said(Side.CLIENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 0", "2026-06-29, 1", "2026-06-27, 1", "2026-06-26, 0"})
    void aPromisedDayThatIsJustOverIsUrgentForWhoPromisedIt(String baseline, int letters) {
        Ref<Project> project = told.fact(Side.CLIENT, DeliverySamples.project("A"), TODAY);
        told.fact(Side.PROVIDER, DeliverySamples.milestone(project, "M1", baseline, null), TODAY);
        assertThat(said(Side.PROVIDER)).hasSize(letters);
        assertThat(said(Side.CLIENT)).isEmpty();
    }

    @Test
    void anInputOfTheClientThatIsLateIsTheClientsLetter() {
        Ref<Project> project = told.fact(Side.CLIENT, DeliverySamples.project("A"), TODAY);
        told.fact(Side.CLIENT, DeliverySamples.input(project, "2026-06-29", null), TODAY);
        assertThat(said(Side.CLIENT)).singleElement().asString().contains("was promised for 29 Jun 2026 by us");
        assertThat(said(Side.PROVIDER)).isEmpty();
    }

    @Test
    void anEmptySeatIsUrgentForItsOwnSideAlone() {
        Ref<Person> leader = told.fact(Side.CLIENT, new Person("CL", "Orla Byrne", Side.CLIENT, null), TODAY);
        told.fact(Side.CLIENT, TeamSamples.pair(leader, null, "2026-01-01"), TODAY);
        assertThat(said(Side.PROVIDER)).containsExactly("the seat of the provider's leader is empty");
        assertThat(said(Side.CLIENT)).isEmpty();
    }

    @Test
    void aSignatureBeyondWhatOneSignsIsUrgentAndAnyOtherWaits() {
        UUID large = new UUID(1, 1);
        UUID small = new UUID(1, 2);
        List<Waiting> waiting = List.of(waiting(large, "CO-1", TODAY), waiting(small, "CO-2", TODAY));
        assertThat(Urgencies.of(told.book(), Side.CLIENT, waiting, Set.of(large), TODAY, TODAY))
                .extracting(point -> Words.ENGLISH.say(point.says()))
                .containsExactly("a signature needs two of us: CO-1");
        List<Waiting> old = List.of(waiting(large, "CO-1", TODAY.minusDays(4)));
        assertThat(Urgencies.of(told.book(), Side.CLIENT, old, Set.of(large), TODAY, TODAY))
                .isEmpty();
    }

    private static Waiting waiting(UUID fact, String name, LocalDate since) {
        return new Waiting("change-order", fact, 1, name, Text.of("cockpit.waiting.proposed"), null, since);
    }

    private List<String> said(Side side) {
        return Urgencies.of(told.book(), side, List.of(), Set.of(), TODAY, TODAY).stream()
                .map(point -> Words.ENGLISH.say(point.says()))
                .toList();
    }
}
