package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.asking.Held;
import entente.asking.Instruments;
import entente.cockpit.asking.DraftText;
import entente.cockpit.asking.GuardSheet;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether named people may be rated, why and for how long, with the drafts to settle it by. */
@Controller
class GuardPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String GUARD = "/arrangements/{arrangement}/guard";

    private final Ledger ledger;
    private final Instruments instruments;
    private final Held held;

    GuardPages(Ledger ledger, Instruments instruments, Held held) {
        this.ledger = ledger;
        this.instruments = instruments;
        this.held = held;
    }

    @GetMapping(GUARD)
    JteModel guard(Ui ui, Member member) {
        member.must(Right.READ);
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        return TEMPLATES.assessmentGuard(
                ui,
                member,
                GuardSheet.of(member.side(), member.sharedBook(ledger).on(today), instruments.list(member)),
                member.may(Right.INVITE) ? held.contested(member) : null);
    }

    @GetMapping(GUARD + "/drafts/{draft}")
    JteModel draft(Ui ui, Member member, @PathVariable String draft) {
        member.must(Right.READ);
        return TEMPLATES.assessmentDraft(ui, member, DraftText.of(draft));
    }
}
