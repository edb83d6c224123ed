package entente.cockpit.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.Right;
import entente.access.SignedIn;
import entente.cockpit.Judgements;
import entente.cockpit.governance.WatchLine;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The watch list: a person's arrangements by their early warnings, a rank and never a date. */
@Controller
class WatchPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Members members;
    private final Judgements judgements;

    WatchPages(Ledger ledger, Members members, Judgements judgements) {
        this.ledger = ledger;
        this.members = members;
        this.judgements = judgements;
    }

    @GetMapping("/watch")
    JteModel watch(Ui ui, SignedIn person) {
        return TEMPLATES.governanceWatch(
                ui,
                members.of(person).stream()
                        .filter(member -> member.may(Right.READ))
                        .map(this::line)
                        .sorted(WatchLine.NEAREST_FIRST)
                        .toList());
    }

    /** Of what both sides know, so that both rank their arrangement alike. */
    private WatchLine line(Member member) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Book book = member.sharedBook(ledger);
        return WatchLine.of(member.arrangement(), member.arrangementName(), book, judgements.of(book, today), today);
    }
}
