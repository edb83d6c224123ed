package entente.register.web;

import entente.access.Member;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.postgres.Draft;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import entente.register.FieldProblem;
import entente.register.Form;
import entente.register.OwnDrafts;
import entente.register.References;
import entente.register.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A draft in its kind's form again. */
@Controller
class DraftForms {
    private static final String DRAFT = "/arrangements/{arrangement}/drafts/{draft}";

    private final Ledger ledger;
    private final OwnDrafts drafts;
    private final Attachments attachments;

    DraftForms(Ledger ledger, OwnDrafts drafts, Attachments attachments) {
        this.ledger = ledger;
        this.drafts = drafts;
        this.attachments = attachments;
    }

    @GetMapping(DRAFT)
    Page open(Ui ui, Member member, @PathVariable UUID draft) {
        Draft kept = drafts.get(member, draft);
        References references = drafts.references(ui.words(), member, member.chain());
        return Page.of(Sheet.draft(kept, today(member)).page(ui, member, form(kept, references), references));
    }

    /** Where today's record refuses what was once written, the form begins empty and says why. */
    private static Form form(Draft draft, References references) {
        try {
            return Form.of(draft.kind(), draft.body(), references);
        } catch (Refused refused) {
            return Form.again(draft.kind(), Map.of(), List.of(new FieldProblem(refused.field(), refused.text())));
        }
    }

    @PostMapping(DRAFT)
    Object keep(Ui ui, Member member, @PathVariable UUID draft, HttpServletRequest request) {
        Draft kept = drafts.get(member, draft);
        return keep(ui, member, kept, kept.kind(), request);
    }

    private <T extends Fact> Object keep(Ui ui, Member member, Draft draft, Kind<T> kind, HttpServletRequest request) {
        Sheet sheet = Sheet.draft(draft, request, today(member));
        References references = drafts.references(ui.words(), member, member.chain());
        Map<String, String[]> sent = FactForms.sent(request);
        List<FieldProblem> files = attachments.keep(member, member.chain(), kind, request, sent);
        if (!files.isEmpty()) {
            return Page.refused(sheet.page(ui, member, Form.again(kind, sent, List.of()), references, files));
        }
        return switch (Form.read(kind, sent, references)) {
            case Submission.Rejected<T> wrong ->
                Page.refused(sheet.page(ui, member, Form.again(kind, sent, wrong.problems()), references));
            case Submission.Accepted<T> right -> {
                drafts.amend(member, draft, right.fact(), sheet.effectiveOn(kind, right.fact()));
                yield "redirect:/arrangements/" + member.arrangement() + "/drafts";
            }
        };
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
