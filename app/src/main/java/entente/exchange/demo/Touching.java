package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.DepartmentImpact;
import entente.team.LeadershipAct;
import entente.team.LeadershipAct.Level;
import entente.team.Person;
import entente.team.RelationshipLink;
import entente.team.RoleSeat;
import entente.team.TouchPoint;
import entente.team.TouchPointReading;
import entente.team.TouchPointSeen;
import entente.team.TouchPointStatus;
import entente.team.TouchPointStatus.Flow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the two touch: one place that rubs since spring, departments nobody asked, who has to work with whom, and how the work spread. */
final class Touching {
    private static final int TOLD = 12;

    private final Telling story;

    private Touching(Telling story) {
        this.story = story;
    }

    static void tell(Telling story) {
        Touching touching = new Touching(story);
        touching.points();
        touching.seen();
        touching.departments();
        touching.links();
        touching.acts();
        Spreading.tell(story);
        for (String practice : new String[] {"000-E12", "001-19", "001-22", "003-05"}) {
            Moment on = story.client().on(TOLD, 14);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private void points() {
        Ref<TouchPoint> files =
                point("T1", "Sends the laboratory files", "Loads them into the database", "Laboratories", "P3");
        read(files, 12, false, 18, "4");
        read(files, 13, false, 22, "3");
        Ref<TouchPoint> queries =
                point("T2", "Answers queries at the sites", "Asks and closes them", "Clinical operations", "C3");
        read(queries, 12, true, 8, "2");
        read(queries, 13, true, 6, "1.5");
        Ref<TouchPoint> approvals = point("T3", "Approves designs", "Builds the screens", null, "C4");
        read(approvals, 13, true, 4, "3");
        point("T4", "Orders access", "Opens accounts", "Data protection", "C6");
    }

    private Ref<TouchPoint> point(
            String code, String client, String provider, @Nullable String department, String owner) {
        return story.client(Role.INTERFACE_MANAGER)
                .on(TOLD, 6)
                .says(new TouchPoint(code, client, provider, department, seat(owner)));
    }

    private void read(Ref<TouchPoint> point, int month, boolean works, int rework, String wait) {
        LocalDate on = story.months().day(month, 26);
        story.provider(Role.INTERFACE_MANAGER)
                .on(on)
                .says(new TouchPointReading(point, on, works, Percent.of(rework), new BigDecimal(wait)));
    }

    /** The board of loads is in sight of both; what stops at the approvals, one side knows alone. */
    private void seen() {
        says(Side.PROVIDER, "T1", 24, Flow.HELD_UP, "The load refuses the new file format");
        says(Side.CLIENT, "T2", 25, Flow.RUNS, null);
        says(Side.PROVIDER, "T3", 5, Flow.HELD_UP, "Two designs wait for a signature");
        LocalDate on = story.months().day(14, 20);
        story.client(Role.INTERFACE_MANAGER)
                .on(on)
                .says(new TouchPointSeen(point("T1"), Side.CLIENT, on, true, "The board of loads"));
        story.provider(Role.INTERFACE_MANAGER)
                .on(on)
                .says(new TouchPointSeen(point("T2"), Side.PROVIDER, on, true, "The list of open queries"));
    }

    private void says(Side side, String code, int day, Flow flow, @Nullable String note) {
        LocalDate on = story.months().day(14, day);
        new Narrator(story, side, Role.INTERFACE_MANAGER)
                .on(on)
                .says(new TouchPointStatus(point(code), side, on, flow, note));
    }

    private Ref<TouchPoint> point(String code) {
        return story.named(TouchPoint.class, code);
    }

    private void departments() {
        impact("Clinical operations", "Fewer queries, a day later; the monitors plan by them", true);
        impact("Laboratories", "Two people retype what the load refuses, every Thursday", false);
        impact("Data protection", null, null);
    }

    private void impact(String department, @Nullable String what, @Nullable Boolean agreed) {
        Moment on = story.client().on(TOLD, 9);
        on.says(new DepartmentImpact(department, what, what == null ? null : on.day(), agreed));
    }

    private void links() {
        link("C1", "P1", "Everything both leaders decide");
        link("C4", "P2", "Every change passes both");
        link("C3", "P3", "What a site needs becomes a screen");
        link("C5", "P4", "How data flow from one house to the other");
        link("C6", "P4", "Accounts and loads");
        link("C2", "P2", "What the contract says, before it is needed");
        link("C7", "P1", "Prices of what is new");
        link("C3", "P5", "What an inspector will see");
        link("C4", "C3", "One voice to the provider");
    }

    private void link(String one, String other, String because) {
        story.client(Role.INTERFACE_MANAGER).on(TOLD, 7).says(new RelationshipLink(seat(one), seat(other), because));
    }

    private void acts() {
        act(Side.CLIENT, 1, "Asked both teams what they would stop, and stopped it", Level.MANAGEMENT, "OF");
        act(Side.PROVIDER, 2, "Brought the programmers to the laboratory for two days", Level.OPERATION, "AD");
        act(Side.CLIENT, 3, "Told the steering group that our own files are the cause", Level.EXECUTIVE, "MK");
        act(Side.PROVIDER, 4, "Took the coding backlog on herself until it was gone", Level.OPERATION, "AD");
        act(Side.PROVIDER, 5, "Set a day each month on which nobody reports", Level.MANAGEMENT, "AV");
    }

    private void act(Side side, int nth, String what, Level level, String who) {
        LocalDate on = story.months().day(12, 9 + nth);
        new Narrator(story, side, Role.LEADER)
                .on(on)
                .says(new LeadershipAct("LA" + nth, on, what, side, level, story.named(Person.class, who)));
    }

    private Ref<RoleSeat> seat(String code) {
        return story.named(RoleSeat.class, code);
    }
}
