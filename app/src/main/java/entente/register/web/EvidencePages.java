package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Evidence;
import entente.ledger.History;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import entente.register.FieldProblem;
import entente.register.Form;
import entente.register.FormFields;
import entente.register.References;
import entente.register.Submission;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A link or a file is attached to a fact of any kind, where that fact lives. */
@Controller
class EvidencePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String EVIDENCE = "/arrangements/{arrangement}/facts/{fact}/evidence";
    private static final String ABOUT = "about";

    private final Ledger ledger;
    private final Attachments attachments;

    EvidencePages(Ledger ledger, Attachments attachments) {
        this.ledger = ledger;
        this.attachments = attachments;
    }

    /** Of what stands, and not of evidence itself. */
    static boolean mayBeAttached(Member member, History history) {
        return member.may(Right.RECORD)
                && !history.isWithdrawn()
                && !history.kind().equals(Evidence.KIND);
    }

    @GetMapping(EVIDENCE)
    JteModel blank(Ui ui, Member member, @PathVariable UUID fact) {
        History history = history(member, fact);
        return page(ui, member, history, Form.blank(Evidence.KIND, Map.of()), List.of());
    }

    @PostMapping(EVIDENCE)
    Object attach(Ui ui, Member member, @PathVariable UUID fact, HttpServletRequest request) {
        History history = history(member, fact);
        Map<String, String[]> sent = FactForms.sent(request);
        sent.put(ABOUT, new String[] {fact.toString()});
        List<FieldProblem> files = attachments.keep(member, history.chain(), Evidence.KIND, request, sent);
        if (!files.isEmpty()) {
            return Page.refused(page(ui, member, history, Form.again(Evidence.KIND, sent, List.of()), files));
        }
        return switch (Form.read(Evidence.KIND, sent, references(member, history))) {
            case Submission.Rejected<Evidence> wrong ->
                Page.refused(page(ui, member, history, Form.again(Evidence.KIND, sent, wrong.problems()), List.of()));
            case Submission.Accepted<Evidence> right -> said(ui, member, history, right.fact(), sent);
        };
    }

    private Object said(Ui ui, Member member, History history, Evidence evidence, Map<String, String[]> sent) {
        try {
            Statement said =
                    new Statement.Say(Ids.next(ledger.clock().instant()), Evidence.KIND, evidence, today(member));
            ledger.append(member.reader(), member.arrangement(), member.voice(), history.chain(), List.of(said));
            return "redirect:/arrangements/" + member.arrangement() + "/facts/" + history.fact();
        } catch (Refused refused) {
            return again(ui, member, history, sent, new FieldProblem(refused.field(), refused.text()));
        } catch (Conflict overtaken) {
            return again(ui, member, history, sent, new FieldProblem("", overtaken.text()));
        }
    }

    private Page again(Ui ui, Member member, History history, Map<String, String[]> sent, FieldProblem problem) {
        return Page.refused(page(ui, member, history, Form.again(Evidence.KIND, sent, List.of(problem)), List.of()));
    }

    private JteModel page(Ui ui, Member member, History history, Form form, List<FieldProblem> files) {
        List<Field> asked = FormFields.of(form, references(member, history), ui.words()).stream()
                .filter(field -> !field.name().equals(ABOUT))
                .toList();
        String back = "facts/" + history.fact();
        return TEMPLATES.registerForm(
                ui,
                member,
                Text.of("register.evidence.title"),
                0,
                back + "/evidence",
                asked,
                List.of(),
                Attachments.fields(ui, Evidence.KIND, files),
                form.problems(),
                List.of(new Control.Option("RECORD", ui.say("register.evidence.do"))),
                true,
                back);
    }

    private History history(Member member, UUID fact) {
        member.must(Right.RECORD);
        return member.book(ledger)
                .history(fact)
                .filter(one -> mayBeAttached(member, one))
                .orElseThrow(() -> new NotFound("no such fact to attach to: " + fact));
    }

    private References references(Member member, History history) {
        return new References(member.book(ledger), history.chain());
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
