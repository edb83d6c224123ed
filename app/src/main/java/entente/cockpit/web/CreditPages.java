package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.commercial.CreditSheet;
import entente.cockpit.commercial.TrialForm;
import entente.cockpit.commercial.TrialSheet;
import entente.commercial.Commercial;
import entente.commercial.credit.CreditBook;
import entente.commercial.credit.CreditProof;
import entente.commercial.credit.CreditTree;
import entente.commercial.credit.CreditUpdate;
import entente.commercial.credit.ServiceCredit;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.postgres.Ledger;
import entente.page.Attachment;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What missed service levels cost: the ledger of credits, each one's reasons and its file, and other terms tried on past months. */
@Controller
class CreditPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String CREDITS = "/arrangements/{arrangement}/credits";

    private final Ledger ledger;

    CreditPages(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(CREDITS)
    JteModel credits(Ui ui, Member member) {
        return TEMPLATES.commercialCredits(ui, member, CreditSheet.of(member.side(), book(member), today(member)));
    }

    /** Records what the agreed terms make of the months, in one breath; a second press finds nothing left to say. */
    @PostMapping(CREDITS)
    String bringUpToDate(Ui ui, Member member) {
        member.must(Right.RECORD);
        CreditUpdate update = CreditUpdate.of(
                book(member), today(member), () -> Ids.next(ledger.clock().instant()), ui.words());
        if (!update.statements().isEmpty()) {
            ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, update.statements());
        }
        return "redirect:/arrangements/" + member.arrangement() + "/credits";
    }

    @GetMapping(CREDITS + "/trial")
    JteModel trial(Ui ui, Member member, @RequestParam Map<String, String> typed) {
        return TEMPLATES.commercialTrial(ui, member, TrialSheet.of(book(member), today(member), new TrialForm(typed)));
    }

    @GetMapping(CREDITS + "/{credit}")
    JteModel credit(Ui ui, Member member, @PathVariable UUID credit) {
        Recorded<ServiceCredit> line = line(member, credit);
        Book then = asItWas(member, line);
        CreditBook credits = CreditBook.of(then, line.fact().accruedOn());
        return TEMPLATES.commercialCredit(ui, member, line, CreditTree.of(credits, line));
    }

    /** The computation as another program can do it again, from the book as it was when the line was recorded. */
    @GetMapping(CREDITS + "/{credit}/proof.json")
    void proof(Member member, @PathVariable UUID credit, HttpServletResponse response) throws IOException {
        Recorded<ServiceCredit> line = line(member, credit);
        CreditProof proof = CreditProof.of(
                asItWas(member, line), line.fact().monthOf(), line.fact().accruedOn());
        Attachment.of(
                response,
                "application/json;charset=UTF-8",
                "credits-" + line.fact().month() + ".json");
        response.getOutputStream().write(proof.json().getBytes(StandardCharsets.UTF_8));
    }

    private Book asItWas(Member member, Recorded<ServiceCredit> line) {
        Book shared = member.sharedBook(ledger);
        Instant recorded = shared.history(line.id())
                .orElseThrow()
                .versions()
                .getFirst()
                .entry()
                .recordedAt();
        return shared.knownAt(recorded).on(line.fact().accruedOn());
    }

    private Recorded<ServiceCredit> line(Member member, UUID credit) {
        return book(member)
                .find(Commercial.SERVICE_CREDIT, credit)
                .orElseThrow(() -> new NotFound("no such credit: " + credit));
    }

    private Book book(Member member) {
        return member.sharedBook(ledger).on(today(member));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
