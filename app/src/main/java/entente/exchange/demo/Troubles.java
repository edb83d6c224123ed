package entente.exchange.demo;

import entente.governance.challenge.ChallengeLead;
import entente.governance.challenge.ChallengeRating;
import entente.governance.challenge.Intervention;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.governance.challenge.IssueState;
import entente.governance.challenge.PlanPart;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong and what kind of wrong it was: one problem that keeps coming back, one that both see differently, one that is led. */
final class Troubles {
    private static final int[] TECHNICAL = {3, 3, 2, 2, 0, 1, 0, 0, 0};
    private static final int[] ADAPTIVE = {2, 1, 1, 1, 3, 2, 2, 1, 0};

    private final Telling story;
    private final Months m;

    private Troubles(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Troubles troubles = new Troubles(story);
        for (String practice : List.of("003-01", "003-02", "003-04", "003-06", "003-39")) {
            story.client().on(11, 24).says(new Adoption(practice, story.months().day(11, 24)));
        }
        troubles.comesBack();
        troubles.seenDifferently();
        troubles.led();
        troubles.ended();
    }

    private void comesBack() {
        Ref<Issue> load = raised("T1", "The nightly load of laboratory data stops", Side.PROVIDER, 7, 6);
        rated(load, 7, 9, TECHNICAL, TECHNICAL);
        for (int month : new int[] {8, 10}) {
            stands(load, month, 11, IssueState.SOLVED, "The file is read again");
            stands(load, month, 25, IssueState.OPEN, "It stopped again");
        }
        again("T4", "The load of laboratory data stops at month's end", load, 11, 3);
        again("T5", "Laboratory data came twice after a restart", load, 12, 8);
    }

    private void seenDifferently() {
        Ref<Issue> questions = raised("T2", "Questions to the sites wait for weeks", Side.PROVIDER, 11, 12);
        rated(questions, 11, 18, TECHNICAL, ADAPTIVE);
    }

    private void led() {
        Ref<Issue> codes = raised(
                "T3", "Clinical operations and drug safety write up the same event differently", Side.CLIENT, 9, 4);
        rated(codes, 9, 10, ADAPTIVE, ADAPTIVE);
        story.client()
                .on(9, 17)
                .says(new ChallengeLead(
                        codes,
                        "Orla Fennimore",
                        Side.CLIENT,
                        m.day(9, 17),
                        "Both departments, and the provider's safety team",
                        "One day a week until the autumn",
                        "Whose event is it, and what would we lose if the other wrote it up?"));
        part(codes, PlanPart.CONTEXT, "Both departments read ten of their own reports side by side", 9, 24);
        part(codes, PlanPart.BEHAVIOUR, "Whoever writes second calls whoever wrote first", 10, 8);
        part(codes, PlanPart.ORGANISATION, "One person of each department writes up together with the other", 10, 8);
        story.client().on(10, 8).says(new Intervention(codes, PlanPart.CONTRACT, true, null, null));
        InTheRoom.tell(story, codes);
        raised("T6", "Nobody can say why the newest site enrols nobody", Side.CLIENT, 13, 20);
    }

    private void ended() {
        Ref<Issue> rights = raised("T7", "Rights of leavers stay open", Side.CLIENT, 4, 9);
        rated(rights, 4, 12, TECHNICAL, TECHNICAL);
        story.client()
                .on(5, 21)
                .amends(rights, "Found together: our list came once a quarter", said -> caused(said, m.day(5, 21)));
    }

    private Ref<Issue> raised(String code, String title, Side by, int month, int day) {
        return by(by, month, day).says(issue(code, title, by, m.day(month, day), null));
    }

    private void again(String code, String title, Ref<Issue> earlier, int month, int day) {
        by(Side.PROVIDER, month, day).says(issue(code, title, Side.PROVIDER, m.day(month, day), earlier));
    }

    private static Issue issue(String code, String title, Side by, LocalDate on, @Nullable Ref<Issue> repeats) {
        return new Issue(
                code,
                title,
                on,
                by,
                IssueSeverity.MAJOR,
                CauseParty.UNKNOWN,
                false,
                repeats,
                null,
                null,
                null,
                Side.PROVIDER,
                null,
                IssueState.OPEN,
                null);
    }

    private static Issue caused(Issue said, LocalDate on) {
        return new Issue(
                said.code(),
                said.title(),
                said.raisedOn(),
                said.raisedBy(),
                said.severity(),
                CauseParty.CLIENT,
                true,
                null,
                null,
                "Information technology",
                null,
                Side.CLIENT,
                null,
                IssueState.CLOSED,
                on);
    }

    private void stands(Ref<Issue> issue, int month, int day, IssueState state, String why) {
        story.provider()
                .on(month, day)
                .amends(
                        issue,
                        why,
                        said -> new Issue(
                                said.code(),
                                said.title(),
                                said.raisedOn(),
                                said.raisedBy(),
                                said.severity(),
                                said.cause(),
                                said.analysedTogether(),
                                said.repeats(),
                                said.grewFrom(),
                                said.department(),
                                said.owner(),
                                said.ownedBy(),
                                said.dueOn(),
                                state,
                                state.isEnded() ? m.day(month, day) : null));
    }

    /** The client answers on the day, the provider the day after. */
    private void rated(Ref<Issue> issue, int month, int day, int[] client, int[] provider) {
        story.client().on(month, day).notes(rating(issue, m.day(month, day), client));
        story.provider().on(month, day + 1).notes(rating(issue, m.day(month, day + 1), provider));
    }

    private static ChallengeRating rating(Ref<Issue> issue, LocalDate on, int[] a) {
        return new ChallengeRating(issue, on, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8]);
    }

    private void part(Ref<Issue> issue, PlanPart part, String what, int month, int day) {
        story.client().on(month, day).says(new Intervention(issue, part, false, what, m.day(month, day)));
    }

    private Moment by(Side side, int month, int day) {
        return side == Side.CLIENT
                ? story.client().on(month, day)
                : story.provider().on(month, day);
    }
}
