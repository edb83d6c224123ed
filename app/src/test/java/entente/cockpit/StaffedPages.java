package entente.cockpit;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.assessment.RatingSwitch.LegalBasis;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.Team;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** An arrangement with people of both sides in their seats, and a stranger. */
abstract class StaffedPages {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    final SignedIn client = TestInstance.person("Ilse Adler");
    final SignedIn provider = TestInstance.person("Per Lund");
    final SignedIn stranger = TestInstance.person("Zoe Faber");
    final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Staffed", Side.CLIENT, ZONE);
    final String base = "/arrangements/" + arrangement;
    final LocalDate today = LocalDate.ofInstant(TestInstance.ledger().clock().instant(), ZONE);

    @BeforeEach
    void appoint() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
    }

    void switchOn() {
        say(
                client,
                Chain.SHARED,
                Assessment.RATING_SWITCH,
                new RatingSwitch(Side.CLIENT, true, "To grow people", LegalBasis.WORKS_AGREEMENT, 12, "WA 7", today));
    }

    Ref<RoleSeat> seat(SignedIn by, String code, String title, Side side, String holder) {
        Ref<RoleSeat> seat =
                new Ref<>(say(by, Chain.SHARED, Team.ROLE_SEAT, new RoleSeat(code, title, side, true, null)));
        Ref<Person> who = new Ref<>(say(by, Chain.SHARED, Team.PERSON, new Person(holder, holder, side, null)));
        Employer employer = side == Side.CLIENT ? Employer.CLIENT : Employer.PROVIDER;
        say(by, Chain.SHARED, Team.ASSIGNMENT, new Assignment(seat, who, null, employer, today.minusDays(30), null));
        return seat;
    }

    Ref<Person> person(String name) {
        return member(client).book(TestInstance.ledger()).current(Person.class).stream()
                .filter(one -> one.fact().name().equals(name))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    int shared() {
        return member(client).sharedBook(TestInstance.ledger()).size();
    }

    Member member(SignedIn who) {
        return TestInstance.bean(Members.class).get(who, arrangement);
    }

    Visitor.Answer visit(SignedIn reader, String page) {
        return TestInstance.visitor(reader).get(base + page);
    }

    <T extends Fact> UUID say(SignedIn who, Chain chain, Kind<T> kind, T fact) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        Member member = member(who);
        TestInstance.ledger()
                .append(
                        member.reader(),
                        arrangement,
                        member.voice(),
                        chain,
                        List.of(new Statement.Say(id, kind, fact, today)));
        return id;
    }
}
