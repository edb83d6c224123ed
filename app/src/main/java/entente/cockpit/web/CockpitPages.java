package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Sides;
import entente.access.Visits;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Sides sides;
    private final Visits visits;

    CockpitPages(Ledger ledger, Judgements judgements, Sides sides, Visits visits) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.sides = sides;
        this.visits = visits;
    }

    @GetMapping("/arrangements/{arrangement}")
    Object cockpit(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        Optional<Instant> seenAt = visits.lastSeenAt(member);
        return seenAt.isEmpty() && sides.of(member).wasInvited(member.side())
                ? "redirect:/arrangements/" + member.arrangement() + "/welcome"
                : page(ui, member, asOf, knownOn);
    }

    private JteModel page(Ui ui, Member member, @Nullable String asOf, @Nullable String knownOn) {
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

    @GetMapping("/arrangements/{arrangement}/tray")
    JteModel tray(Ui ui, Member member) {
        List<Waiting> waiting = Waiting.of(member.side(), member.sharedBook(ledger), member.arrangementZone());
        return TEMPLATES.cockpitTray(ui, member, waiting);
    }

    private static @Nullable AsOf slider(Member member, Book book, Moment moment) {
        LocalDate first = book.entries().stream()
                .map(e -> e.recordedAt().atZone(member.arrangementZone()).toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(moment.today());
        return first.isBefore(moment.today())
                ? new AsOf(first, moment.today(), moment.on(), "/arrangements/" + member.arrangement())
                : null;
    }
}
