package entente.exchange.demo;

import entente.governance.challenge.Issue;
import entente.governance.community.AffectedGroup;
import entente.governance.community.Participation;
import entente.kernel.Side;
import entente.ledger.Ref;

/** Whom the problem that is led affects: two groups take part in the work, one nobody has asked. */
final class InTheRoom {
    private final Telling story;
    private final Months m;

    private InTheRoom(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story, Ref<Issue> problem) {
        InTheRoom room = new InTheRoom(story);
        Ref<AffectedGroup> safety = room.affected(problem, "Drug safety", Side.CLIENT, 11);
        Ref<AffectedGroup> writers = room.affected(problem, "Medical writers", Side.PROVIDER, 9);
        room.affected(problem, "Monitors who visit the sites", Side.PROVIDER, 24);
        room.tookPart(safety, "Two of the desk", "Read ten of their own reports beside the others", 24);
        room.tookPart(writers, "The whole team", "Called whoever wrote first, for a month", 28);
    }

    private Ref<AffectedGroup> affected(Ref<Issue> problem, String name, Side side, int people) {
        return by(side, 18).says(new AffectedGroup(name, side, problem, null, people, m.day(9, 18)));
    }

    private void tookPart(Ref<AffectedGroup> group, String who, String how, int day) {
        by(Side.CLIENT, day).says(new Participation(group, who, how, m.day(9, day)));
    }

    private Moment by(Side side, int day) {
        return side == Side.CLIENT
                ? story.client().on(9, day)
                : story.provider().on(9, day);
    }
}
