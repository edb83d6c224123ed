package entente.cockpit;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.Member;
import entente.access.SignedIn;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.assessment.RatingSwitch.LegalBasis;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.Team;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** An arrangement with people of both sides in their seats, and a stranger. */
abstract class StaffedPages {
    final TwoLeaders leaders = TwoLeaders.of("Staffed");
    final SignedIn client = leaders.client();
    final SignedIn provider = leaders.provider();
    final SignedIn stranger = leaders.stranger();
    final UUID arrangement = leaders.arrangement();
    final String base = leaders.base();
    final LocalDate today = leaders.today();

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
        Ref<Person> who =
                new Ref<>(say(by, Chain.SHARED, Team.PERSON, new Person(holder, holder, side, address(holder, side))));
        Employer employer = side == Side.CLIENT ? Employer.CLIENT : Employer.PROVIDER;
        say(by, Chain.SHARED, Team.ASSIGNMENT, new Assignment(seat, who, null, employer, today.minusDays(30), null));
        return seat;
    }

    private static String address(String holder, Side side) {
        return (holder + "@" + side + ".example").toLowerCase(Locale.ROOT).replace(' ', '.');
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
        return leaders.member(who);
    }

    Visitor.Answer visit(SignedIn reader, String page) {
        return leaders.visit(reader, page);
    }

    <T extends Fact> UUID say(SignedIn who, Chain chain, Kind<T> kind, T fact) {
        return leaders.say(who, chain, kind, fact).id();
    }
}
