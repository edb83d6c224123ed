package entente.cockpit.web;

import entente.access.Member;
import entente.access.Sides;
import entente.access.Visits;
import entente.cockpit.Judgements;
import entente.cockpit.Welcome;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first page of a side that was asked in; it stays, since what the other side sees of it is a question for any day. */
@Controller
class WelcomePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Judgements judgements;
    private final Sides sides;
    private final Visits visits;

    WelcomePages(Ledger ledger, Judgements judgements, Sides sides, Visits visits) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.sides = sides;
        this.visits = visits;
    }

    @GetMapping("/arrangements/{arrangement}/welcome")
    JteModel welcome(Ui ui, Member member) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Book shared = member.sharedBook(ledger);
        Welcome welcome = Welcome.of(
                member.side(), shared, judgements.of(shared, today), member.book(ledger), member.arrangementZone());
        String other = sides.of(member)
                .of(member.side().other())
                .map(Sides.Held::organisation)
                .orElseGet(() -> ui.show(member.side().other()));
        return TEMPLATES.cockpitWelcome(
                ui, member, welcome, other, visits.lastSeenAt(member).isEmpty());
    }

    /** Up to here everything is seen. */
    @PostMapping("/arrangements/{arrangement}/seen")
    String seen(Member member) {
        visits.seen(member);
        return "redirect:/arrangements/" + member.arrangement();
    }
}
