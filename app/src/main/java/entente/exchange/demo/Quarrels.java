package entente.exchange.demo;

import entente.governance.conflict.ConflictState;
import entente.governance.conflict.Escalation;
import entente.governance.conflict.JointWriteUp;
import entente.governance.conflict.LadderStage;
import entente.governance.conflict.Position;
import entente.governance.conflict.SideConflict;
import entente.governance.decision.DecidingSide;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the two sides could not agree on: one settled, its cause back two months later, and one that has just begun. */
final class Quarrels {
    private static final String LOADS = "Whether reading a laboratory file again is a change";

    private final Telling story;
    private final Months m;

    private Quarrels(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Quarrels quarrels = new Quarrels(story);
        story.client().on(11, 24).says(new Adoption("001-05", story.months().day(11, 24)));
        quarrels.again(quarrels.settled());
        quarrels.begun();
        Bargains.tell(story);
    }

    private Ref<SideConflict> settled() {
        Ref<SideConflict> loads = raised("Q1", LOADS, Side.PROVIDER, null, 10, 9);
        held(
                loads,
                10,
                12,
                new Held(
                        "We sent files whose columns had moved",
                        "No surprise on an invoice",
                        "It is included",
                        CauseParty.JOINT),
                new Held(
                        "We did not say what a second run costs",
                        "Paid hours for unplanned nights",
                        "It is a change",
                        CauseParty.JOINT));
        together(loads, "Seven files were read twice, five of them because columns had moved", 10, 18);
        climbs(loads, DecidingSide.TOGETHER, 10, 19);
        story.provider()
                .on(10, 28)
                .amends(
                        loads,
                        "Settled by both managers",
                        said -> conflict(said, m.day(10, 28), "Half each, and a check of columns before each file"));
        return loads;
    }

    private void again(Ref<SideConflict> earlier) {
        Ref<SideConflict> back = raised("Q2", "Who pays for the night of the third file", Side.CLIENT, earlier, 13, 12);
        held(
                back,
                13,
                16,
                new Held(
                        "The check of columns was left out twice",
                        "A lock that holds its day",
                        "The provider pays",
                        CauseParty.PROVIDER),
                new Held(
                        "We started the run before we asked",
                        "Somebody to ask at night",
                        "The client pays",
                        CauseParty.JOINT));
        together(back, "The check was left out, and the run was started without asking", 14, 3);
        climbs(back, DecidingSide.PROVIDER, 14, 4);
    }

    private void begun() {
        Ref<SideConflict> answers =
                raised("Q3", "Who answers questions of the sites on holidays", Side.PROVIDER, null, 14, 22);
        story.provider()
                .on(14, 22)
                .notes(new Position(
                        answers,
                        m.day(14, 22),
                        "We never said that nobody is there on the second day",
                        "Two free days for each of us",
                        "The client answers on holidays",
                        null,
                        null));
    }

    /** What one side holds: its own part, what it needs, what it asks for. */
    private record Held(String part, String needs, String asks, CauseParty cause) {
        Position on(Ref<SideConflict> about, LocalDate day) {
            return new Position(about, day, part, needs, asks, null, cause);
        }
    }

    /** The client says it on the day, the provider the day after. */
    private void held(Ref<SideConflict> about, int month, int day, Held client, Held provider) {
        story.client().on(month, day).notes(client.on(about, m.day(month, day)));
        story.provider().on(month, day + 1).notes(provider.on(about, m.day(month, day + 1)));
    }

    private Ref<SideConflict> raised(
            String code, String title, Side by, @Nullable Ref<SideConflict> repeats, int month, int day) {
        Moment moment = by == Side.CLIENT
                ? story.client().on(month, day)
                : story.provider().on(month, day);
        return moment.says(
                new SideConflict(code, title, m.day(month, day), by, null, repeats, ConflictState.OPEN, null, null));
    }

    private static SideConflict conflict(SideConflict said, LocalDate on, String outcome) {
        return new SideConflict(
                said.code(),
                said.title(),
                said.raisedOn(),
                said.raisedBy(),
                said.issue(),
                said.repeats(),
                ConflictState.SETTLED,
                on,
                outcome);
    }

    private void together(Ref<SideConflict> about, String facts, int month, int day) {
        Ref<JointWriteUp> written = story.provider()
                .on(month, day)
                .proposes(new JointWriteUp(
                        about,
                        m.day(month, day),
                        facts,
                        "Nobody owns what happens before a file is read",
                        "Who pays for the hours",
                        "Two talks of the operating teams",
                        "Mateusz Kowal",
                        "Kjell Aspen"));
        story.client().on(month, day).signs(written);
    }

    private void climbs(Ref<SideConflict> about, DecidingSide wish, int month, int day) {
        Ref<Escalation> step = story.provider()
                .on(month, day)
                .says(new Escalation(about, LadderStage.MANAGEMENT, m.day(month, day), wish, null));
        if (wish == DecidingSide.TOGETHER) {
            story.client().on(month, day).signs(step);
        }
    }
}
