package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.arrangement.Contract;
import entente.arrangement.Promise;
import entente.delivery.ChangeRequest;
import entente.governance.LeaderAnswer;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Viewpoint;
import entente.team.Assignment;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.RoleSeat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetupPagesTest {
    private final SignedIn leader = TestInstance.person("Vera Lind");
    private Visitor visitor;
    private UUID arrangement;
    private String setup;

    @BeforeEach
    void begin() {
        visitor = TestInstance.visitor(leader);
        setup = visitor.send("/begin", "/begin", Map.of("name", "Lab work", "side", "CLIENT", "zone", "Europe/Berlin"))
                .path();
        assertThat(setup).endsWith("/setup");
        arrangement = UUID.fromString(setup.split("/", -1)[2]);
    }

    @Test
    void theFirstDayAloneLeadsToFindingsAndLeavesNoTraceInWhatBothShare() {
        firstDay();

        Visitor.Answer way = visitor.get(setup);
        assertThat(way.text()).contains("The first day is done").contains("What your facts say so far");
        assertThat(way.html().split("class=\"band ", -1).length - 1).isBetween(1, 7);
        assertThat(told(Promise.class)).extracting(Promise::objective).containsExactly("Database locked", "Sites live");
        assertThat(told(Promise.class)).extracting(Promise::price).containsExactly(Money.of("250000", "EUR"), null);
        assertThat(told(ChangeRequest.class)).extracting(ChangeRequest::code).containsExactly("C1", "C2");
        assertThat(told(LeaderAnswer.class)).hasSize(7);
        assertThat(told(Person.class)).extracting(Person::name).containsExactly("Vera Lind", "Otto Berg");
        assertThat(told(LeadershipPair.class))
                .singleElement()
                .satisfies(pair -> assertThat(pair.clientSince()).isEqualTo("2026-01-01"));
        assertThat(TestInstance.ledger()
                        .book(leader.reader(), arrangement, Viewpoint.SHARED)
                        .entries())
                .isEmpty();
        assertThat(visitor.get("/arrangements/" + arrangement).text())
                .contains("Do we keep changing what we asked for?")
                .contains("Vera Lind");
    }

    @Test
    void nothingIsAskedTwice() {
        firstDay();

        assertThat(visitor.get(setup + "/contract").text()).contains("There is nothing left to ask here");
        assertThat(visitor.get(setup + "/answers").text()).contains("There is nothing left to ask here");
        assertThat(visitor.get(setup + "/promises").html())
                .contains("row2.objective")
                .doesNotContain("row3.objective");
    }

    @Test
    void aStepSaysWhatIsWrongBesideItsFieldAndRecordsNothingOfTheForm() {
        send("arrangement", arrangementFields());
        Visitor.Answer refused = send(
                "promises",
                Map.of(
                        "row0.objective", "<i>Fine</i>",
                        "row0.promisedOn", "2027-01-31",
                        "row1.objective", "No day",
                        "row1.price.amount", "much"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("fill this in").contains("much is no number");
        assertThat(refused.html()).contains("&lt;i>Fine&lt;/i>").doesNotContain("<i>Fine</i>");
        assertThat(told(Promise.class)).isEmpty();
    }

    @Test
    void aFormThatWasLeftBlankRecordsNothingAndGoesOn() {
        send("arrangement", arrangementFields());
        assertThat(send("changes", Map.of()).path()).isEqualTo(setup + "/invoiced");
        assertThat(told(ChangeRequest.class)).isEmpty();
    }

    @Test
    void aMilestoneComesAfterItsProject() {
        assertThat(visitor.get(setup + "/milestones").text()).contains("First record the project");
        send("arrangement", arrangementFields());
        send(
                "projects",
                Map.of("row0.name", "Study 1", "row0.plannedStartOn", "2026-01-05", "row0.plannedEndOn", "2026-12-18"));
        Visitor.Answer milestone = send(
                "milestones",
                Map.of("row0.project", "J1", "row0.name", "Protocol final", "row0.baselineOn", "2026-03-01"));

        assertThat(milestone.path()).isEqualTo(setup);
        assertThat(visitor.get(setup).text()).contains("1 recorded");
    }

    @Test
    void aSeatAndWhoSitsInItAreTwoFactsOfOneForm() {
        send(
                "seats",
                Map.of(
                        "row0.title", "Outsourcing lead",
                        "row0.holder", "Vera Lind",
                        "row0.employer", "CLIENT",
                        "row1.title", "Contract manager"));

        assertThat(told(RoleSeat.class)).extracting(RoleSeat::code).containsExactly("S1", "S2");
        assertThat(told(Assignment.class)).extracting(Assignment::holder).containsExactly("Vera Lind");
    }

    @Test
    void whoMayNotRecordFindsNoSetUp() {
        SignedIn auditor = TestInstance.colleague("Ada Roe", leader.organisationName());
        TestInstance.appoint(auditor, arrangement, Side.CLIENT, Role.AUDITOR);

        assertThat(TestInstance.visitor(auditor).get(setup).status()).isEqualTo(404);
    }

    @Test
    void onceBothAreHereTheWriterChoosesWhoSees() {
        SignedIn other = TestInstance.person("Otto Berg");
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        send("arrangement", arrangementFields());
        assertThat(visitor.get(setup + "/changes").text()).contains("Who shall see it?");
        Map<String, String> change = new HashMap<>(change(0, "Seen by both"));
        change.put("where", "SHARED");
        send("changes", change);

        assertThat(TestInstance.ledger()
                        .book(other.reader(), arrangement, Viewpoint.PROVIDER)
                        .current(ChangeRequest.class))
                .extracting(c -> c.fact().title())
                .containsExactly("Seen by both");
        assertThat(told(ChangeRequest.class)).hasSize(1);
    }

    private void firstDay() {
        assertThat(send("arrangement", arrangementFields()).path()).isEqualTo(setup + "/pair");
        send(
                "pair",
                Map.of(
                        "CLIENT.name", "Vera Lind",
                        "CLIENT.since", "2026-01-01",
                        "PROVIDER.name", "Otto Berg",
                        "PROVIDER.since", ""));
        send(
                "contract",
                Map.of(
                        "row0.title", "Master agreement",
                        "row0.originalValue.amount", "4200000",
                        "row0.startsOn", "2026-01-01",
                        "row0.endsOn", "2027-12-31",
                        "row0.noticeDays", "90"));
        assertThat(told(Contract.class)).extracting(Contract::code).containsExactly("V1");
        send(
                "promises",
                Map.of(
                        "row0.objective", "Database locked",
                        "row0.promisedOn", "2027-01-31",
                        "row0.price.amount", "250000",
                        "row2.objective", "Sites live",
                        "row2.promisedOn", "2026-12-01"));
        Map<String, String> changes = new HashMap<>(change(0, "One more report"));
        changes.putAll(change(1, "Another column"));
        send("changes", changes);
        send("invoiced", Map.of("row0.amount.amount", "1300000", "row0.bookedOn", "2026-10-31"));
        Map<String, String> answers = new HashMap<>();
        for (int n = 0; n < 7; n++) {
            answers.put("row" + n + ".answer", n == 4 ? "NO" : "UNKNOWN");
        }
        assertThat(send("answers", answers).path()).isEqualTo(setup);
    }

    private Map<String, String> arrangementFields() {
        return Map.of(
                "row0.pack", "CLINICAL",
                "row0.client", "Lind Labs",
                "row0.provider", "Berg Services",
                "row0.currency", "EUR",
                "row0.holidayCountry", "DE");
    }

    private static Map<String, String> change(int row, String title) {
        return Map.of(
                "row" + row + ".title", title,
                "row" + row + ".initiator", "CLIENT",
                "row" + row + ".reason", "PREFERENCE",
                "row" + row + ".raisedOn", "2026-10-01");
    }

    private Visitor.Answer send(String step, Map<String, String> fields) {
        return visitor.send(setup + "/" + step, setup + "/" + step, fields);
    }

    private <T extends Fact> List<T> told(Class<T> type) {
        Book book = TestInstance.ledger().book(leader.reader(), arrangement, Viewpoint.CLIENT);
        return book.current(type).stream().map(recorded -> recorded.fact()).toList();
    }
}
