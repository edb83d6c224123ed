package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Home;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
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
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a fact and its next version, by the form that its kind's record makes. */
@Controller
class FactForms {
    private static final String NEW = "/arrangements/{arrangement}/registers/{kind}/new";
    private static final String AMEND = "/arrangements/{arrangement}/facts/{fact}/amend";

    private final Ledger ledger;
    private final KnownFacts known;
    private final OwnDrafts drafts;
    private final Attachments attachments;

    FactForms(Ledger ledger, OwnDrafts drafts, Attachments attachments) {
        this.ledger = ledger;
        this.known = new KnownFacts(ledger);
        this.drafts = drafts;
        this.attachments = attachments;
    }

    @GetMapping(NEW)
    Page blank(Ui ui, Member member, @PathVariable String kind, @RequestParam Map<String, String> given) {
        member.must(Right.PREPARE);
        Kind<?> of = RegisterPages.get(ledger, kind);
        Chain home = home(member, of);
        References references = drafts.references(ui.words(), member, pointsInto(of, home));
        return Page.of(Sheet.blank(of, today(member), home, mayShare(of))
                .page(ui, member, Form.blank(of, given, references), references));
    }

    @PostMapping(NEW)
    Object record(Ui ui, Member member, @PathVariable String kind, HttpServletRequest request) {
        boolean keeps = Sheet.keeps(request);
        Kind<?> of = RegisterPages.get(ledger, kind);
        if (keeps) {
            member.must(Right.PREPARE);
        } else {
            member.mustSay(of);
        }
        return keeps ? keep(ui, member, of, request) : record(ui, member, of, request);
    }

    private <T extends Fact> Object keep(Ui ui, Member member, Kind<T> kind, HttpServletRequest request) {
        Sheet sheet = Sheet.sent(kind, request, today(member), home(member, kind), mayShare(kind));
        Map<String, String[]> sent = sent(request);
        References references = drafts.references(ui.words(), member, pointsInto(kind, member.chain()));
        List<FieldProblem> files = attachments.keep(member, member.chain(), kind, request, sent);
        if (!files.isEmpty()) {
            return Page.refused(sheet.page(ui, member, Form.again(kind, sent, List.of()), references, files));
        }
        return switch (Form.read(kind, sent, references)) {
            case Submission.Rejected<T> wrong ->
                Page.refused(sheet.page(ui, member, Form.again(kind, sent, wrong.problems()), references));
            case Submission.Accepted<T> right -> {
                drafts.write(member, right.fact(), sheet.effectiveOn(kind, right.fact()));
                yield "redirect:/arrangements/" + member.arrangement() + "/drafts";
            }
        };
    }

    private <T extends Fact> Object record(Ui ui, Member member, Kind<T> kind, HttpServletRequest request) {
        Sheet sheet = Sheet.sent(kind, request, today(member), home(member, kind), mayShare(kind));
        Chain chain = sheet.shared() ? Chain.SHARED : member.chain();
        References references = references(member, pointsInto(kind, chain));
        Map<String, String[]> sent = sent(request);
        List<FieldProblem> files = attachments.keep(member, chain, kind, request, sent);
        if (!files.isEmpty()) {
            return Page.refused(sheet.page(ui, member, Form.again(kind, sent, List.of()), references, files));
        }
        Submission<T> submission = Form.read(kind, sent, references);
        return switch (submission) {
            case Submission.Rejected<T> wrong ->
                Page.refused(sheet.page(ui, member, Form.again(kind, sent, wrong.problems()), references));
            case Submission.Accepted<T> right -> {
                UUID id = Ids.next(ledger.clock().instant());
                LocalDate from = sheet.effectiveOn(kind, right.fact());
                yield said(
                        ui,
                        member,
                        sheet,
                        kind,
                        sent,
                        references,
                        chain,
                        new Statement.Say(id, kind, right.fact(), from));
            }
        };
    }

    @GetMapping(AMEND)
    Page present(Ui ui, Member member, @PathVariable UUID fact) {
        History history = known.sayable(member, fact);
        Recorded<?> present = present(member, history);
        References references = references(member, history.chain());
        return Page.of(Sheet.amending(history, present, today(member))
                .page(ui, member, Form.of(present, references), references));
    }

    @PostMapping(AMEND)
    Object amend(Ui ui, Member member, @PathVariable UUID fact, HttpServletRequest request) {
        History history = known.sayable(member, fact);
        return amend(ui, member, history, present(member, history), request);
    }

    private <T extends Fact> Object amend(
            Ui ui, Member member, History history, Recorded<T> present, HttpServletRequest request) {
        Sheet sheet = Sheet.amended(history, request, today(member));
        References references = references(member, history.chain());
        Map<String, String[]> sent = sent(request);
        List<FieldProblem> files = attachments.keep(member, history.chain(), present.kind(), request, sent);
        if (!files.isEmpty()) {
            return Page.refused(sheet.page(ui, member, Form.again(present.kind(), sent, List.of()), references, files));
        }
        return switch (Form.read(present, sent, references)) {
            case Submission.Rejected<T> wrong ->
                Page.refused(sheet.page(ui, member, Form.again(present.kind(), sent, wrong.problems()), references));
            case Submission.Accepted<T> right ->
                said(
                        ui,
                        member,
                        sheet,
                        present.kind(),
                        sent,
                        references,
                        history.chain(),
                        new Statement.Amend(
                                history.fact(),
                                sheet.version(),
                                right.fact(),
                                sheet.effectiveOn(present.kind(), right.fact()),
                                sheet.reason()));
        };
    }

    /** Appends, or shows the form again with what the ledger refuses; whoever was overtaken sees by whom and keeps what was typed. */
    private Object said(
            Ui ui,
            Member member,
            Sheet sheet,
            Kind<?> kind,
            Map<String, String[]> sent,
            References references,
            Chain chain,
            Statement statement) {
        try {
            ledger.append(member.reader(), member.arrangement(), member.voice(), chain, List.of(statement));
            return "redirect:/arrangements/" + member.arrangement() + "/facts/" + statement.fact();
        } catch (Refused refused) {
            Form again = Form.again(kind, sent, List.of(new FieldProblem(refused.field(), refused.text())));
            return Page.refused(sheet.page(ui, member, again, references));
        } catch (Conflict overtaken) {
            Form again = Form.again(kind, sent, List.of(new FieldProblem("", overtaken.text())));
            return new Page(HttpStatus.CONFLICT, sheet.page(ui, member, again, references), false);
        }
    }

    /** What is amended: the newest version that says something, be it agreed or only proposed. */
    private Recorded<?> present(Member member, History history) {
        Book book = member.book(ledger);
        return book.newest(history.kind().type(), new Ref<>(history.fact()))
                .orElseThrow(() -> new Conflict(Text.of("ledger.refused.withdrawn")));
    }

    private References references(Member member, Chain chain) {
        return new References(member.book(ledger), chain);
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }

    private static Chain home(Member member, Kind<?> kind) {
        return kind.home() == Home.SHARED ? Chain.SHARED : member.chain();
    }

    /** What both will read one day points to nothing that only one side knows. */
    private static Chain pointsInto(Kind<?> kind, Chain chain) {
        return kind.home() == Home.REVEALED_TOGETHER ? Chain.SHARED : chain;
    }

    private static boolean mayShare(Kind<?> kind) {
        return switch (kind.home()) {
            case SHARED, PRIVATE_FIRST -> true;
            case REVEALED_TOGETHER, PRIVATE_ONLY -> false;
        };
    }

    /** What was typed into the kind's own fields; the form's others begin with "entry." or "_". */
    static Map<String, String[]> sent(HttpServletRequest request) {
        Map<String, String[]> sent = new TreeMap<>(request.getParameterMap());
        sent.keySet().removeIf(name -> name.startsWith("entry.") || name.startsWith("_"));
        return sent;
    }
}
