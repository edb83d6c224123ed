package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.commercial.ResetSheet;
import entente.commercial.credit.YearReset;
import entente.kernel.Conflict;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Continuous improvement: what the next contract year expects, seen before it is proposed, and proposed as terms both have to sign. */
@Controller
class ResetPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String RESET = "/arrangements/{arrangement}/credits/reset";

    private final Ledger ledger;

    ResetPages(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(RESET)
    JteModel reset(Ui ui, Member member, @RequestParam Map<String, String> typed) {
        return TEMPLATES.commercialReset(ui, member, sheet(member, typed));
    }

    /** Later versions of the terms and of service levels, as seen; those in force stay until both signed these. */
    @PostMapping(RESET)
    Object propose(Ui ui, Member member, @RequestParam Map<String, String> typed) {
        member.must(Right.RECORD);
        ResetSheet sheet = sheet(member, typed);
        if (sheet.wrong() != null) {
            return Page.refused(TEMPLATES.commercialReset(ui, member, sheet));
        }
        if (!sheet.canBeProposed()) {
            throw new Conflict(Text.of("commercial.reset.nothing"));
        }
        YearReset reset = sheet.reset().orElseThrow();
        String reason =
                ui.say("commercial.reset.reason", reset.by().most(), reset.by().floor());
        ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, reset.statements(reason));
        return "redirect:/arrangements/" + member.arrangement() + "/credits/reset";
    }

    private ResetSheet sheet(Member member, Map<String, String> typed) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Book shared = member.sharedBook(ledger).on(today);
        return ResetSheet.of(shared, today, typed);
    }
}
