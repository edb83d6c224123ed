package entente.exchange.demo;

import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.action.Initiative;
import entente.governance.finding.EffectivenessCheck;
import entente.governance.finding.FindingSource;
import entente.governance.finding.FindingState;
import entente.governance.finding.Remedy;
import entente.governance.finding.ReviewFinding;
import entente.governance.finding.ReviewFinding.Step;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;

/** What two reviews found: one mended, looked at and closed, one that is mended and waits for somebody to look whether it helped. */
final class Audited {
    private final Telling story;
    private final Months m;

    private Audited(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Audited told = new Audited(story);
        told.closed();
        told.waiting();
    }

    private void closed() {
        Ref<ActionItem> action = done("AC6", "Rights of leavers are closed each evening", 6, 22);
        ReviewFinding found = finding("F1", "Rights of leavers stayed open for weeks", FindingSource.AUDIT, 6, action);
        Ref<ReviewFinding> ref = story.provider().on(6, 3).says(found);
        story.provider().on(6, 22).amends(ref, "Done each evening since today", said -> in(said, FindingState.ACTED));
        story.client()
                .on(8, 6)
                .says(new EffectivenessCheck(
                        ref,
                        m.day(8, 6),
                        true,
                        "Priya Venkataraman",
                        new Document("Leavers of July", "https://marrowdale.example/leavers/7")));
        story.provider().on(8, 7).amends(ref, "It helped", said -> in(said, FindingState.CLOSED));
    }

    private void waiting() {
        Ref<ActionItem> action = done("AC7", "Two people read each report before it leaves", 11, 20);
        Ref<ReviewFinding> ref = story.provider()
                .on(11, 3)
                .says(finding("F2", "A report left with another patient's number", FindingSource.INCIDENT, 11, action));
        story.provider().on(11, 20).amends(ref, "Two read each since today", said -> in(said, FindingState.ACTED));
    }

    private ReviewFinding finding(String code, String title, FindingSource source, int month, Ref<ActionItem> action) {
        return new ReviewFinding(
                code,
                title,
                source,
                m.day(month, 3),
                "Quality agreement, chapter 4",
                null,
                "Anneke Vreeland",
                Side.PROVIDER,
                List.of(new Step(Remedy.CORRECTIVE, action)),
                30,
                FindingState.OPEN,
                source == FindingSource.AUDIT ? CauseParty.PROVIDER : CauseParty.JOINT);
    }

    private static ReviewFinding in(ReviewFinding said, FindingState state) {
        return new ReviewFinding(
                said.code(),
                said.title(),
                said.source(),
                said.foundOn(),
                said.requirement(),
                said.evidence(),
                said.owner(),
                said.ownedBy(),
                said.steps(),
                said.checkAfterDays(),
                state,
                said.cause());
    }

    private Ref<ActionItem> done(String code, String what, int month, int day) {
        LocalDate given = m.day(month, 2);
        LocalDate done = m.day(month, day);
        Ref<ActionItem> action = story.provider().on(month, 2).says(action(code, what, given, done, ActionState.OPEN));
        story.provider()
                .on(month, day)
                .amends(action, "Done", said -> action(code, what, given, done, ActionState.DONE));
        return action;
    }

    private static ActionItem action(String code, String what, LocalDate given, LocalDate done, ActionState state) {
        return new ActionItem(
                code,
                what,
                "Anneke Vreeland",
                Side.PROVIDER,
                "Orla Fennimore",
                null,
                Initiative.SETTLED_TOGETHER,
                given,
                done.plusDays(3),
                state,
                state == ActionState.DONE ? done : null,
                null);
    }
}
