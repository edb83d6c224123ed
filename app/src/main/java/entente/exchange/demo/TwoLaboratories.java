package entente.exchange.demo;

import entente.governance.challenge.AdaptiveMove;
import entente.governance.challenge.ChallengeLead;
import entente.governance.challenge.ChallengeRating;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.governance.challenge.IssueState;
import entente.governance.challenge.SixMove;
import entente.governance.prevention.PreventabilityReview;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A young problem that is both technical and more: two tasks split off for specialists, the rest led, and what could have prevented it. */
final class TwoLaboratories {
    private static final int RAISED = 12;
    private static final int ANSWERED = 10;
    private static final int SPLIT = 8;
    private static final int TASK_ANSWERED = 6;
    private static final int MOVED = 4;

    private final Telling story;

    private TwoLaboratories(Telling story) {
        this.story = story;
    }

    static void tell(Telling story) {
        TwoLaboratories told = new TwoLaboratories(story);
        Ref<Issue> whole =
                told.raised("T8", "Samples wait because two laboratories pass them on by mail", RAISED, null);
        told.rated(whole, ANSWERED, 2, 1, 1);
        told.led(whole);
        Ref<Issue> labels = told.raised("T9", "The second laboratory cannot read the first one's labels", SPLIT, whole);
        told.rated(labels, TASK_ANSWERED, 3, 3, 0);
        // whose kind nobody has said yet
        told.raised("T10", "Nobody sees where a sample is overnight", MOVED, whole);
        told.moved(whole);
        told.couldHave(whole);
    }

    private Ref<Issue> raised(String code, String title, int before, @Nullable Ref<Issue> whole) {
        return story.client()
                .on(day(before))
                .says(new Issue(
                        code,
                        title,
                        day(before),
                        Side.CLIENT,
                        whole == null ? IssueSeverity.STANDSTILL : IssueSeverity.MINOR,
                        CauseParty.UNKNOWN,
                        false,
                        null,
                        null,
                        null,
                        null,
                        Side.PROVIDER,
                        null,
                        IssueState.OPEN,
                        null,
                        null,
                        whole,
                        null));
    }

    /** Both answer alike. */
    private void rated(Ref<Issue> issue, int before, int known, int solved, int people) {
        ChallengeRating said =
                new ChallengeRating(issue, day(before), known, solved, known, solved, people, people, people, 0, 0);
        story.client().on(day(before)).notes(said);
        story.provider().on(day(before)).notes(said);
    }

    private void led(Ref<Issue> whole) {
        story.provider()
                .on(day(SPLIT))
                .says(new ChallengeLead(
                        whole,
                        "Anneke Vreeland",
                        Side.PROVIDER,
                        day(SPLIT),
                        "The heads of both laboratories",
                        "A courier for three months",
                        "Whose sample is it on the way?"));
    }

    private void moved(Ref<Issue> whole) {
        move(whole, SixMove.STAND_BACK, "Followed ten samples for a day; six waited for a signature, not for the mail");
        move(whole, SixMove.GIVE_BACK, "The packers chose the hour of the courier themselves");
    }

    private void move(Ref<Issue> whole, SixMove move, String what) {
        story.provider().on(day(MOVED)).says(new AdaptiveMove(whole, move, day(MOVED), what));
    }

    /** The client has looked back already, the provider not yet. */
    private void couldHave(Ref<Issue> whole) {
        story.client()
                .on(day(MOVED))
                .notes(new PreventabilityReview(
                        null,
                        null,
                        whole,
                        day(MOVED),
                        "We chose the second laboratory and asked nobody how samples get there",
                        true,
                        CauseParty.JOINT,
                        "000-E13",
                        "A walk from one laboratory to the other before the first sample"));
    }

    private LocalDate day(int before) {
        return Months.weekday(story.months().end().minusDays(before));
    }
}
