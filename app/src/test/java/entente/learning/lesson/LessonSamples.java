package entente.learning.lesson;

import entente.arrangement.ArrangementSamples;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.governance.challenge.IssueState;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lessons of the spring of 2026 with what they fit, judged on 30 June. */
public record LessonSamples(Told told) {
    public static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    public LessonSamples() {
        this(ArrangementSamples.shared());
    }

    /** Learned from nothing in particular; found by its tags and by the words of what happened. */
    public static Lesson lesson(String code, String happened, @Nullable String tags, String learnedOn) {
        return from(code, happened, tags, learnedOn, null);
    }

    private static Lesson from(
            String code, String happened, @Nullable String tags, String learnedOn, @Nullable Ref<Issue> issue) {
        LocalDate day = LocalDate.parse(learnedOn);
        String cause = "Nobody had asked";
        String advice = "Ask first, says " + code;
        return new Lesson(code, happened, cause, advice, tags, null, null, issue, null, null, null, null, day);
    }

    public Ref<Lesson> learned(String code, String happened, @Nullable String tags, String learnedOn) {
        return tell(Side.CLIENT, lesson(code, happened, tags, learnedOn), learnedOn);
    }

    Ref<Lesson> learnedFrom(Ref<Issue> issue, String code, String learnedOn) {
        return tell(Side.CLIENT, from(code, "Something else entirely", null, learnedOn, issue), learnedOn);
    }

    public Ref<Issue> raised(String code, String title, String on) {
        return tell(Side.CLIENT, issue(code, title, on, null, null), on);
    }

    Ref<Issue> ended(String code, String title, String on, String endedOn) {
        return tell(Side.CLIENT, issue(code, title, on, endedOn, null), on);
    }

    Ref<Issue> again(String code, Ref<Issue> earlier, String on) {
        return tell(Side.CLIENT, issue(code, "It is back", on, null, earlier), on);
    }

    /** Seen to by the provider. */
    private static Issue issue(
            String code, String title, String on, @Nullable String endedOn, @Nullable Ref<Issue> earlier) {
        return new Issue(
                code,
                title,
                LocalDate.parse(on),
                Side.CLIENT,
                IssueSeverity.MAJOR,
                CauseParty.UNKNOWN,
                false,
                earlier,
                null,
                null,
                null,
                Side.PROVIDER,
                null,
                endedOn == null ? IssueState.OPEN : IssueState.SOLVED,
                endedOn == null ? null : LocalDate.parse(endedOn));
    }

    Ref<ChangeRequest> asked(String code, String title, String on) {
        return tell(
                Side.CLIENT,
                new ChangeRequest(
                        code,
                        title,
                        Side.CLIENT,
                        ChangeReason.NOT_SAID,
                        LocalDate.parse(on),
                        null,
                        null,
                        null,
                        null,
                        null,
                        ChangeState.ASKED,
                        null,
                        null,
                        null),
                on);
    }

    /** Used for a problem, with a document that shows it. */
    void used(Ref<Lesson> lesson, Ref<Issue> issue, String on) {
        said(lesson, issue, LessonUse.USED, on, new Document("Minutes", "https://files.example/1"));
    }

    /** Used for a problem, with an action that shows it as far as it went. */
    void usedBy(Ref<Lesson> lesson, Ref<Issue> issue, String on, ActionState state) {
        LocalDate day = LocalDate.parse(on);
        Ref<ActionItem> action = tell(
                Side.PROVIDER,
                new ActionItem(
                        "AC-1",
                        "Ask first",
                        "Mira Lund",
                        Side.PROVIDER,
                        null,
                        null,
                        day,
                        day,
                        state,
                        state == ActionState.OPEN ? null : day,
                        null),
                on);
        tell(
                Side.PROVIDER,
                new LessonApplication(
                        lesson, null, null, issue, null, LessonUse.USED, day, "We asked first", null, action),
                on);
    }

    void said(Ref<Lesson> lesson, Ref<Issue> issue, LessonUse use, String on, @Nullable Document shown) {
        LocalDate day = LocalDate.parse(on);
        tell(
                Side.PROVIDER,
                new LessonApplication(lesson, null, null, issue, null, use, day, "We asked first", shown, null),
                on);
    }

    private <T extends Fact> Ref<T> tell(Side by, T fact, String on) {
        return told.fact(by, fact, LocalDate.parse(on));
    }

    Lessons lessons() {
        return Lessons.of(told.book().on(AS_OF), AS_OF);
    }
}
