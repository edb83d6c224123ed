package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.Assignment;
import entente.team.Capability;
import entente.team.CapabilityHolding;
import entente.team.JointList;
import entente.team.JointList.Invited;
import entente.team.KeySeat;
import entente.team.NeutralityDeclaration;
import entente.team.Person;
import entente.team.ReportingLine;
import entente.team.RoleSeat;
import entente.team.SalesHandover;
import entente.team.SeatChange;
import entente.team.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one organisation of both: who reports to whom, whose seats are key, who was looked at, and what the client still keeps. */
final class Seating {
    private static final int TOLD = 11;

    private final Telling story;
    private final Months months;

    private Seating(Telling story) {
        this.story = story;
        this.months = story.months();
    }

    static void tell(Telling story) {
        Seating seating = new Seating(story);
        seating.lines();
        seating.keys();
        seating.changes();
        seating.declared();
        seating.kept();
        seating.adopt();
    }

    private void lines() {
        reports(Side.CLIENT, "C1", "C2", "C3", "C4", "C5", "C7", "C9");
        reports(Side.CLIENT, "C5", "C6");
        reports(Side.CLIENT, "C2", "C8");
        reports(Side.PROVIDER, "P1", "P2", "P3", "P5");
        reports(Side.PROVIDER, "P3", "P4");
    }

    private void reports(Side side, String above, String... below) {
        for (String seat : below) {
            says(side, 2).says(new ReportingLine(seat(seat), seat(above)));
        }
    }

    /** The interface managers run the projects on either side; the lead programmer was never looked at. */
    private void keys() {
        key("C4", true);
        key("P2", true);
        key("P3", false);
        key("P4", false);
        key("P1", false);
        verify("C4", "MK", true, "Ran two programmes of this size");
        verify("P2", "KA", true, "Asked the sponsor of his last programme; he keeps his word");
        verify("P3", "AD", false, "Her last client has not answered yet");
        verify("P1", "AV", true, "Came with Rahim to Utrecht; asked what we had not told Gareth");
    }

    private void key(String seat, boolean manager) {
        story.client().on(TOLD, 3).says(new KeySeat(seat(seat), manager, Side.CLIENT, "Schedule 4.2", 30));
    }

    private void verify(String seat, String who, boolean referenced, String because) {
        story.client()
                .on(TOLD, 4)
                .says(new Verification(
                        seat(seat), person(who), months.day(TOLD, 4), true, true, referenced, true, true, because));
    }

    /** Gareth left at a day's notice; since then both know how many days a change takes. */
    private void changes() {
        story.provider()
                .on(10, 2)
                .says(new SeatChange(
                        seat("P1"),
                        months.day(10, 2),
                        months.day(9, 17),
                        months.day(9, 28),
                        null,
                        person("AV"),
                        "Gareth takes over the northern accounts"));
        LocalDate leaves = months.day(13, 20);
        Ref<Assignment> quality = sitting("P5");
        story.provider(Role.INTERFACE_MANAGER)
                .on(13, 20)
                .amends(
                        quality,
                        "Rosalind is on leave for a year",
                        a -> new Assignment(a.seat(), a.person(), a.holder(), a.employer(), a.startsOn(), leaves));
    }

    private void declared() {
        declare(Side.CLIENT, "OF", false, null);
        declare(Side.CLIENT, "MK", true, "Mateusz led the old coding team; Orla approves what concerns it");
        declare(Side.PROVIDER, "AV", false, null);
        declare(Side.PROVIDER, "KA", false, null);
        story.provider()
                .on(2, 3)
                .says(new SalesHandover(
                        "H1",
                        null,
                        months.day(2, 3),
                        "A named programmer for each study, and a call every Tuesday; neither is in the contract",
                        true));
        list("J1", "Tuesday round", "OF", "AV", "MK", "KA", "AD");
        list("J2", "News of the programme", "OF", "MK", "PV", "IT", "DA");
    }

    private void declare(Side side, String who, boolean oldTeam, @Nullable String words) {
        LocalDate on = months.day(TOLD, 5);
        new Narrator(story, side, Role.LEADER)
                .on(on)
                .says(new NeutralityDeclaration(person(who), side, on, oldTeam, false, words));
    }

    private void list(String code, String name, String... people) {
        story.client(Role.INTERFACE_MANAGER)
                .on(TOLD, 6)
                .says(new JointList(
                        code,
                        name,
                        List.of(people).stream()
                                .map(who -> new Invited(person(who)))
                                .toList()));
    }

    private void kept() {
        keeps(Capability.LEADERSHIP, 3, 3, "1", false);
        keeps(Capability.INFORMED_BUYING, 2, 3, "0.5", true);
        keeps(Capability.CONTRACT_MONITORING, 3, 3, "1", true);
        keeps(Capability.ARCHITECTURE, 3, 2, "1", true);
    }

    private void keeps(Capability capability, int level, int required, String people, boolean successor) {
        story.client()
                .on(TOLD, 9)
                .notes(new CapabilityHolding(capability, level, required, new BigDecimal(people), successor));
    }

    private void adopt() {
        for (String practice : List.of("000-E09", "000-E10", "000-E15", "000-E19", "003-21", "001-16")) {
            Moment on = story.client().on(TOLD, 12);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private Moment says(Side side, int day) {
        return new Narrator(story, side, Role.INTERFACE_MANAGER).on(TOLD, day);
    }

    private Ref<RoleSeat> seat(String code) {
        return story.named(RoleSeat.class, code);
    }

    private Ref<Person> person(String key) {
        return story.named(Person.class, key);
    }

    private Ref<Assignment> sitting(String code) {
        return story.found(Assignment.class, one -> one.seat().equals(seat(code)));
    }
}
