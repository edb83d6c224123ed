package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.AlertBoard;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.cockpit.PairCockpit;
import entente.cockpit.Waiting;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.AsOf;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page both leaders open: one arrangement, the seven questions, each side's own part first. */
@Controller
class CockpitPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Judgements judgements;

    CockpitPages(Ledger ledger, Judgements judgements) {
        this.ledger = ledger;
        this.judgements = judgements;
    }

    @GetMapping("/arrangements/{arrangement}")
    JteModel cockpit(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        Moment moment = Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
        Book today = member.book(ledger);
        Book book = moment.of(today);
        Book shared = moment.of(member.sharedBook(ledger));
        PairCockpit cockpit = PairCockpit.of(
                member.side(),
                judgements.of(shared, moment.on()),
                book.on(moment.on()),
                judgements.of(book, moment.on()),
                moment.on());
        List<Waiting> waiting = member.may(Right.SIGN) && moment.isToday()
                ? Waiting.of(member.side(), shared, member.arrangementZone())
                : List.of();
        AlertBoard alerts = moment.isToday()
                ? AlertBoard.of(member.side(), today, judgements.of(book, moment.on()), moment.on())
                : null;
        return TEMPLATES.cockpitPairCockpit(ui, member, cockpit, waiting, alerts, slider(member, today, moment));
    }

    private static @Nullable AsOf slider(Member member, Book book, Moment moment) {
        LocalDate first = book.firstKnown()
                .map(at -> LocalDate.ofInstant(at, member.arrangementZone()))
                .orElse(moment.today());
        return first.isBefore(moment.today())
                ? new AsOf(first, moment.today(), moment.on(), "/arrangements/" + member.arrangement())
                : null;
    }
}
