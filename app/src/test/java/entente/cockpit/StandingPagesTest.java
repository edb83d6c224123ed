package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.arrangement.Arrangements;
import entente.arrangement.Service;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.assessment.RatingSwitch.LegalBasis;
import entente.assessment.VisionStatement;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.signal.Adoption;
import entente.signal.Signals;
import entente.team.AdoptionReading;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.ChangeInitiative;
import entente.team.CredibilityRating;
import entente.team.Person;
import entente.team.ProcessKnowledge;
import entente.team.ProcessRequirement;
import entente.team.RoleSeat;
import entente.team.Standing;
import entente.team.Team;
import entente.team.TrackRecordEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaders stand for at home, on its page; and the ratings behind it, on the page of whoever they rate. */
class StandingPagesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final SignedIn client = TestInstance.person("Ilse Adler");
    private final SignedIn provider = TestInstance.person("Per Lund");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Standing", Side.CLIENT, ZONE);
    private final String base = "/arrangements/" + arrangement;
    private final LocalDate today =
            LocalDate.ofInstant(TestInstance.ledger().clock().instant(), ZONE);
    private final SignedIn anna = TestInstance.colleague("Anna", client.organisationName());

    private Ref<Person> person = new Ref<>(arrangement);
    private Ref<RoleSeat> seat = new Ref<>(arrangement);
    private Ref<Service> coding = new Ref<>(arrangement);

    @BeforeEach
    void annaSitsInASeat() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
        TestInstance.appoint(anna, arrangement, Side.CLIENT, Role.INTERFACE_MANAGER);
        seat = say(Chain.SHARED, Team.ROLE_SEAT, new RoleSeat("L", "Outsourcing leader", Side.CLIENT, true, null));
        person = say(Chain.SHARED, Team.PERSON, new Person("AN", "Anna", Side.CLIENT, anna.email()));
        say(
                Chain.SHARED,
                Team.ASSIGNMENT,
                new Assignment(seat, person, null, Employer.CLIENT, today.minusDays(90), null));
        coding = say(
                Chain.SHARED,
                Arrangements.SERVICE,
                new Service("S2", "Medical coding", null, null, null, null, null, null));
        say(
                Chain.SHARED,
                Assessment.RATING_SWITCH,
                new RatingSwitch(Side.CLIENT, true, "To grow", LegalBasis.WORKS_AGREEMENT, 12, "WA 7", today));
    }

    @Test
    void aFreshPageSaysWithWhatToBegin() {
        assertThat(visit(client, "/standing").text()).contains("Begin with one change your departments are to take up");
    }

    @Test
    void bothSeeTheVisionAndWhoLeadsWhatIsRadical() {
        say(
                Chain.SHARED,
                Assessment.VISION_STATEMENT,
                new VisionStatement("V1", "Four weeks to <b>set up</b>", "chief executive", today.minusDays(30)));
        say(
                Chain.SHARED,
                Standing.CHANGE_INITIATIVE,
                new ChangeInitiative(
                        "CH9",
                        "One desk",
                        Side.CLIENT,
                        seat,
                        null,
                        today.minusDays(20),
                        Percent.of(80),
                        new Rating(3),
                        new Rating(3),
                        Side.PROVIDER,
                        null));
        say(Chain.SHARED, Signals.ADOPTION, new Adoption("003-26", today));
        for (SignedIn reader : List.of(client, provider)) {
            Visitor.Answer page = visit(reader, "/standing");
            assertThat(page.text())
                    .contains("held by the chief executive", "Nobody has been asked yet how it is told and lived")
                    .contains("Led by the provider", "9 of 25, the client's to lead from 9 on")
                    .contains("One desk (9 of 25) is led by the provider");
            assertThat(page.html()).contains("&lt;b&gt;set up").doesNotContain("<b>set up");
        }
    }

    @Test
    void eachDepartmentShowsHowFarItIsAndTheOtherSideNothing() {
        Ref<ChangeInitiative> change = say(
                Chain.CLIENT,
                Standing.CHANGE_INITIATIVE,
                new ChangeInitiative(
                        "CH1", "Queries <b>online</b>", Side.CLIENT, seat, null, today.minusDays(90), Percent.of(80)));
        for (int month = 2; month >= 0; month--) {
            say(
                    Chain.CLIENT,
                    Standing.ADOPTION_READING,
                    new AdoptionReading(change, "Laboratories", today.minusMonths(month), 20, 8));
        }
        Visitor.Answer page = visit(client, "/standing");
        assertThat(page.text()).contains("Laboratories", "8 of 20 people", "not grown for 2 periods");
        assertThat(page.html()).contains("&lt;b&gt;online", "<polyline").doesNotContain("<b>online");
        assertThat(visit(provider, "/standing").text()).doesNotContain("Laboratories", "8 of 20");
    }

    @Test
    void promisesAndKnowledgeAreToldByTheSeat() {
        promise();
        say(Chain.CLIENT, Standing.PROCESS_REQUIREMENT, new ProcessRequirement(seat, coding, new Rating(4)));
        assertThat(visit(client, "/standing").text())
                .contains("Outsourcing leader: 1 of 1 promises kept by their day")
                .contains("Medical coding", "needs 4 of 5", "not yet seen");
    }

    @Test
    void whoeverIsRatedReadsEveryRatingWordForWordOnThePageOfWhatIsHeldAndContestsIt() {
        rated();
        Visitor.Answer held = visit(anna, "/held");
        assertThat(held.text())
                .contains("How you are rated", "what a department believes", "2.5", "knowledge of the work")
                .contains("Drew the batch", "Contest this");
        assertThat(held.html()).contains("/held?about=what+a+department+believes");
        assertThat(visit(anna, "/held?about=what+a+department+believes").html())
                .contains("value=\"what a department believes\"");
        assertThat(visit(anna, "/held.json").html()).contains("\"ratings\"", "credibility-rating", "process-knowledge");
        assertThat(visit(anna, "/held.csv").html()).contains("credibility-rating");
    }

    @Test
    void nobodyElseReadsThemThere() {
        rated();
        for (SignedIn other : List.of(client, provider)) {
            assertThat(visit(other, "/held").text())
                    .contains("No rating of you is held here.")
                    .doesNotContain("Drew the batch");
        }
    }

    private void rated() {
        say(
                Chain.CLIENT,
                Standing.CREDIBILITY_RATING,
                new CredibilityRating(Side.CLIENT, seat, "Laboratories", today, new BigDecimal("2.5"), 6));
        say(
                Chain.CLIENT,
                Standing.PROCESS_KNOWLEDGE,
                new ProcessKnowledge(person, Side.CLIENT, coding, today, new Rating(3), "Drew the batch"));
    }

    private void promise() {
        say(
                Chain.CLIENT,
                Standing.TRACK_RECORD_ENTRY,
                new TrackRecordEntry(
                        "TR1",
                        Side.CLIENT,
                        seat,
                        "Laboratories",
                        "One list of codes",
                        today.minusDays(60),
                        today.minusDays(10),
                        today.minusDays(12)));
    }

    private Visitor.Answer visit(SignedIn reader, String page) {
        return TestInstance.visitor(reader).get(base + page);
    }

    private <T extends Fact> Ref<T> say(Chain chain, Kind<T> kind, T fact) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        Member member = TestInstance.bean(Members.class).get(client, arrangement);
        TestInstance.ledger()
                .append(
                        member.reader(),
                        arrangement,
                        member.voice(),
                        chain,
                        List.of(new Statement.Say(id, kind, fact, today)));
        return new Ref<>(id);
    }
}
