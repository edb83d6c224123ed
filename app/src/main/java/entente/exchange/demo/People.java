package entente.exchange.demo;

import static entente.kernel.Side.CLIENT;
import static entente.kernel.Side.PROVIDER;

import entente.access.Role;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Capability;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.Person.Background;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who works on it: the pair, the nine seats the client keeps, and the provider's key people. */
final class People {
    private final Telling story;
    private final Months months;

    private People(Telling story) {
        this.story = story;
        this.months = story.months();
    }

    /** Returns the client's leader. */
    static Ref<Person> tell(Telling story) {
        People people = new People(story);
        Ref<Person> leader = people.leaders();
        people.clientSeats();
        people.contractMonitor();
        people.providerSeats();
        return leader;
    }

    /** The provider's leader left after eight months; for two weeks nobody led, then Anneke came. The client's has no successor. */
    private Ref<Person> leaders() {
        Ref<Person> orla =
                person(CLIENT, 1, "OF", "Orla Fennimore", "orla@marrowdale.example", Background.RELATIONSHIP);
        Ref<Person> gareth =
                person(PROVIDER, 1, "GP", "Gareth Plimpton", "gareth@brightfathom.example", Background.COMMERCIAL);
        LocalDate since = months.day(1, 8);
        Ref<LeadershipPair> pair = story.client()
                .on(1, 9)
                .says(new LeadershipPair("PAIR", null, orla, since, false, false, gareth, since, false, true, null));
        seat(CLIENT, "C1", "Relationship lead", true, Capability.LEADERSHIP, orla, 1);
        Ref<RoleSeat> lead = story.provider().on(1, 10).says(new RoleSeat("P1", "Account lead", PROVIDER, true, null));
        Ref<Assignment> first = sits(PROVIDER, lead, gareth, months.day(1, 10), null);
        story.client()
                .on(9, 17)
                .amends(
                        pair,
                        "Gareth takes over the northern accounts at once; Brightfathom is looking for somebody",
                        p -> new LeadershipPair(
                                p.code(), null, orla, since, false, false, null, null, false, false, null));
        story.provider().on(9, 17).amends(first, "Gareth moves to another account", a -> ended(a, months.day(9, 17)));
        Ref<Person> anneke =
                person(PROVIDER, 10, "AV", "Anneke Vreeland", "anneke@brightfathom.example", Background.RELATIONSHIP);
        LocalDate starts = months.day(10, 2);
        sits(PROVIDER, lead, anneke, starts, null);
        story.client()
                .on(10, 3)
                .amends(
                        pair,
                        "Anneke leads for Brightfathom from now on; we met in Utrecht and agreed to talk every Tuesday",
                        p -> new LeadershipPair(
                                p.code(), null, orla, since, false, false, anneke, starts, true, true, null));
        return orla;
    }

    private void clientSeats() {
        Ref<Person> mateusz =
                person(CLIENT, 1, "MK", "Mateusz Kowal", "mateusz@marrowdale.example", Background.SUBJECT);
        Ref<Person> priya =
                person(CLIENT, 1, "PV", "Priya Venkataraman", "priya@marrowdale.example", Background.COMMERCIAL);
        Ref<Person> ingrid = person(CLIENT, 1, "IT", "Ingrid Thorsen", "ingrid@marrowdale.example", Background.SUBJECT);
        Ref<Person> desmond = person(CLIENT, 1, "DA", "Desmond Achebe", "desmond@marrowdale.example");
        Ref<Person> yuki = person(CLIENT, 1, "YM", "Yuki Marchetti", "yuki@marrowdale.example");
        seat(CLIENT, "C3", "Business owner, clinical operations", true, Capability.BUSINESS_THINKING, ingrid, 1);
        seat(CLIENT, "C4", "Interface manager", true, Capability.RELATIONSHIP_BUILDING, mateusz, 1);
        seat(CLIENT, "C5", "Architect of the data landscape", false, Capability.ARCHITECTURE, desmond, 1);
        seat(CLIENT, "C6", "Systems engineer who makes it work", false, Capability.MAKING_IT_WORK, yuki, 2);
        seat(CLIENT, "C7", "Buyer of clinical services", true, Capability.INFORMED_BUYING, priya, 1);
        seat(CLIENT, "C8", "Contract facilitator", true, Capability.CONTRACT_FACILITATION, mateusz, 1);
        seat(CLIENT, "C9", "Development of providers", false, Capability.PROVIDER_DEVELOPMENT, priya, 2);
    }

    /** For two months in the first year the contract was watched by a consultant whom the client did not employ. */
    private void contractMonitor() {
        Ref<RoleSeat> seat = story.client(Role.INTERFACE_MANAGER)
                .on(1, 11)
                .says(new RoleSeat("C2", "Contract monitor", CLIENT, true, Capability.CONTRACT_MONITORING));
        Ref<Person> petra = person(CLIENT, 1, "PL", "Petra Lindqvist", "petra@marrowdale.example");
        Ref<Assignment> first = sits(CLIENT, seat, petra, months.day(1, 15), null);
        story.client(Role.INTERFACE_MANAGER)
                .on(4, 20)
                .amends(first, "Petra is on leave from today", a -> ended(a, months.day(4, 20)));
        Ref<Assignment> consultant = story.client(Role.INTERFACE_MANAGER)
                .on(4, 23)
                .says(new Assignment(
                        seat, null, "Averill & Moss, interim staff", Employer.THIRD_PARTY, months.day(4, 23), null));
        story.client(Role.INTERFACE_MANAGER)
                .on(6, 24)
                .amends(
                        consultant,
                        "We should not have our own contract watched by somebody else's people; Tobias takes the seat",
                        a -> ended(a, months.day(6, 25).minusDays(1)));
        Ref<Person> tobias =
                person(CLIENT, 6, "TR", "Tobias Renner", "tobias@marrowdale.example", Background.COMMERCIAL);
        sits(CLIENT, seat, tobias, months.day(6, 25), null);
    }

    private void providerSeats() {
        Ref<Person> kjell = person(PROVIDER, 1, "KA", "Kjell Aspen", "kjell@brightfathom.example", Background.SUBJECT);
        Ref<Person> amina = person(PROVIDER, 1, "AD", "Amina Diallo", "amina@brightfathom.example");
        Ref<Person> piotr = person(PROVIDER, 2, "PW", "Piotr Wasik", "piotr@brightfathom.example");
        Ref<Person> rosalind = person(PROVIDER, 1, "RH", "Rosalind Hart", "rosalind@brightfathom.example");
        seat(PROVIDER, "P2", "Interface manager", true, null, kjell, 1);
        seat(PROVIDER, "P3", "Lead data manager", false, null, amina, 1);
        seat(PROVIDER, "P4", "Lead programmer", false, null, piotr, 2);
        seat(PROVIDER, "P5", "Quality lead", false, null, rosalind, 1);
    }

    private Ref<Person> person(Side side, int month, String key, String name, String email) {
        return person(side, month, key, name, email, null);
    }

    private Ref<Person> person(
            Side side, int month, String key, String name, String email, @Nullable Background background) {
        return new Narrator(story, side, Role.INTERFACE_MANAGER)
                .on(month, 1)
                .says(new Person(key, name, side, email, background));
    }

    private void seat(
            Side side,
            String code,
            String title,
            boolean interfaceSeat,
            @Nullable Capability capability,
            Ref<Person> holder,
            int month) {
        Ref<RoleSeat> seat = new Narrator(story, side, Role.INTERFACE_MANAGER)
                .on(month, 10)
                .says(new RoleSeat(code, title, side, interfaceSeat, capability));
        sits(side, seat, holder, months.day(month, 10), null);
    }

    private Ref<Assignment> sits(
            Side side, Ref<RoleSeat> seat, Ref<Person> holder, LocalDate from, @Nullable LocalDate to) {
        Employer employer = side == CLIENT ? Employer.CLIENT : Employer.PROVIDER;
        return new Narrator(story, side, Role.INTERFACE_MANAGER)
                .on(from)
                .says(new Assignment(seat, holder, null, employer, from, to));
    }

    private static Assignment ended(Assignment a, LocalDate on) {
        return new Assignment(a.seat(), a.person(), a.holder(), a.employer(), a.startsOn(), on);
    }
}
