package entente.exchange.demo;

import entente.governance.rhythm.Feedback;
import entente.governance.rhythm.Goal;
import entente.governance.rhythm.Goal.GoalState;
import entente.governance.rhythm.OneToOne;
import entente.governance.rhythm.Recognition;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the two leaders keep time: talks of which the last was missed, goals of which one grew old, thanks and feedback. */
final class Rhythms {
    private static final int FIRST = 10;
    private static final int LAST = 13;
    private static final int DAYS_AHEAD = 6;

    private final Telling story;
    private final Months m;

    private Rhythms(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Rhythms told = new Rhythms(story);
        told.talks();
        told.goals();
        told.words();
        HoursTold.tell(story);
        LookingBack.tell(story);
        for (String practice : new String[] {"002-02", "002-08", "002-09"}) {
            story.client().on(13, 3).says(new Adoption(practice, story.months().day(13, 3)));
        }
    }

    private void talks() {
        for (int month = FIRST; month < LAST; month++) {
            LocalDate day = m.day(month, 8);
            story.client().on(month, 8).says(new OneToOne(day, day, null, null, help(month)));
        }
        story.client().on(LAST, 20).says(new OneToOne(m.day(LAST, 8), null, Side.CLIENT, null, null));
        story.provider().on(LAST, 21).says(new OneToOne(m.end().plusDays(DAYS_AHEAD), null, null, null, null));
    }

    private static @Nullable String help(int month) {
        return month == LAST - 1 ? "A word with the two sites that do not answer" : null;
    }

    private void goals() {
        goal("G-1", "No file is loaded twice", Side.PROVIDER, 6);
        goal("G-2", "Every question of a site is answered within five days", Side.CLIENT, 12);
        goal("G-3", "One person of ours at every weekly call", Side.PROVIDER, 11);
        Ref<Goal> reached = goal("G-4", "The list of sites is right", Side.CLIENT, 7);
        story.client().on(11, 5).counters(reached, "Reached", said -> reached(said, m.day(11, 5)));
        story.provider().on(11, 6).signs(reached);
    }

    private static Goal reached(Goal said, LocalDate on) {
        return new Goal(
                said.code(), said.what(), said.side(), said.agreedOn(), said.dueOn(), null, GoalState.REACHED, on);
    }

    private Ref<Goal> goal(String code, String what, Side side, int month) {
        LocalDate day = m.day(month, 9);
        Ref<Goal> goal = story.client()
                .on(month, 9)
                .proposes(new Goal(code, what, side, day, day.plusYears(1), null, GoalState.OPEN, null));
        story.provider().on(month, 10).signs(goal);
        return goal;
    }

    private void words() {
        story.client()
                .on(12, 11)
                .says(new Recognition(
                        Side.CLIENT,
                        m.day(12, 11),
                        "The coding team",
                        "Two nights before the freeze",
                        "A letter to everybody"));
        story.provider()
                .on(9, 3)
                .says(new Recognition(
                        Side.PROVIDER, m.day(9, 3), "Medical review", "Answers in two days instead of five", null));
        story.provider()
                .on(13, 5)
                .says(new Feedback(
                        Side.PROVIDER, m.day(13, 5), "Deciding in the session", "Read what we send before it"));
        story.client().on(13, 6).says(new Feedback(Side.CLIENT, m.day(13, 6), "Calling before it burns", null));
    }
}
