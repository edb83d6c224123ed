package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.cockpit.Waiting;
import entente.delivery.DeliverySamples;
import entente.delivery.Project;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.team.Person;
import entente.team.TeamSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** I-6: harm that grows within hours or days does not wait for the week's letter. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-30, CRITICAL, 1",
        "2026-06-27, CRITICAL, 1",
        "2026-06-26, CRITICAL, 0",
        "2026-06-30, ADAPTIVE, 0"
    })
    void aProblemThatIsCriticalIsNewsForThreeDays(LocalDate ratedOn, ChallengeClass as, int letters) {
        LocalDate raisedOn = LocalDate.parse("2026-05-04");
        Ref<Issue> issue = told.fact(Side.CLIENT, ChallengeTelling.issue("I-1", raisedOn), raisedOn);
        told.fact(Side.PROVIDER, ChallengeTelling.rating(issue, ratedOn, as), ratedOn);
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

    /** Half past eleven in the evening of 26 June in UTC: the 27th in Amsterdam, the 26th in New York. */
    @ParameterizedTest
    @CsvSource({"Europe/Amsterdam, 1", "America/New_York, 0"})
    void theDayOfAChangeIsThatOfTheArrangement(String zone, int letters) {
        Told late = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-06-26T23:30:00Z"));
        LocalDate raisedOn = LocalDate.parse("2026-05-04");
        Ref<Issue> issue = late.fact(Side.CLIENT, ChallengeTelling.issue("I-1", raisedOn), raisedOn);
        late.say(
                Side.CLIENT,
                new Statement.Amend(issue.id(), 1, ChallengeTelling.standstill("I-1", raisedOn), raisedOn, "worse"));
        assertThat(new Urgencies(late.book(), Side.CLIENT, TODAY, TODAY, ZoneId.of(zone)).forAll())
                .hasSize(letters);
    }

    @Test
    void whatWasNewsWhenItWasPlannedIsStillToldAfterDaysWithoutAMailServer() {
        LocalDate raisedOn = TODAY.minusDays(5);
        told.fact(Side.CLIENT, ChallengeTelling.standstill("I-1", raisedOn), raisedOn);
        assertThat(urgencies(Side.CLIENT, TODAY.minusDays(4)).forAll()).hasSize(1);
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
        assertThat(urgencies(Side.CLIENT, TODAY).of(waiting, Set.of(large)))
                .extracting(point -> Words.ENGLISH.say(point.says()))
                .containsExactly("a signature needs two of us: CO-1");
        List<Waiting> old = List.of(waiting(large, "CO-1", TODAY.minusDays(4)));
        assertThat(urgencies(Side.CLIENT, TODAY).of(old, Set.of(large))).isEmpty();
    }

    private static Waiting waiting(UUID fact, String name, LocalDate since) {
        return new Waiting("change-order", fact, 1, name, Text.of("cockpit.waiting.proposed"), null, since);
    }

    private Urgencies urgencies(Side side, LocalDate then) {
        return new Urgencies(told.book(), side, then, TODAY, ZoneId.of("Europe/Amsterdam"));
    }

    private List<String> said(Side side) {
        return urgencies(side, TODAY).of(List.of(), Set.of()).stream()
                .map(point -> Words.ENGLISH.say(point.says()))
                .toList();
    }
}
