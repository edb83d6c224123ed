package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Sides;
import entente.access.Visits;
import entente.cockpit.AlertBoard;
import entente.cockpit.CockpitSheet;
import entente.cockpit.Courses;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.cockpit.PairCockpit;
import entente.cockpit.PromisePlot;
import entente.cockpit.Reasons;
import entente.cockpit.Since;
import entente.cockpit.Unpublished;
import entente.cockpit.Waiting;
import entente.cockpit.setup.Way;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.page.AsOf;
import entente.page.Ui;
import entente.signal.Judgement;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page both leaders open: one arrangement, the seven questions, each side's own part first. */
@Controller
class CockpitPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Judgements judgements;
    private final Courses courses;
    private final Sides sides;
    private final Visits visits;

    CockpitPages(Ledger ledger, Judgements judgements, Courses courses, Sides sides, Visits visits) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.courses = courses;
        this.sides = sides;
        this.visits = visits;
    }

    /** Whoever was asked in and has never looked begins with what the two sides owe each other. */
    @GetMapping("/arrangements/{arrangement}")
    Object cockpit(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        Optional<Instant> seenAt = visits.lastSeenAt(member);
        if (seenAt.isEmpty() && sides.of(member).wasInvited(member.side())) {
            return "redirect:/arrangements/" + member.arrangement() + "/welcome";
        }
        Moment moment = Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
        return TEMPLATES.cockpitPairCockpit(ui, member, sheet(member, moment, seenAt.orElse(null)));
    }

    /** All that one answer rests on: the cockpit's drawers show the beginning of it. */
    @GetMapping("/arrangements/{arrangement}/why/{what}")
    JteModel why(
            Ui ui,
            Member member,
            @PathVariable String what,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        Moment moment = Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
        CockpitSheet sheet = sheet(member, moment, null);
        Reasons reasons = Reasons.of(what, sheet, member.side())
                .orElseThrow(() -> new NotFound("no answer " + what + " on the cockpit"));
        return TEMPLATES.cockpitReasons(ui, member, reasons, sheet.asOf());
    }

    private CockpitSheet sheet(Member member, Moment moment, @Nullable Instant seenAt) {
        Book today = member.book(ledger);
        Book book = moment.of(today);
        Book shared = moment.of(member.sharedBook(ledger));
        Judgement own = judgements.of(book, moment.on());
        Book then = book.on(moment.on());
        PairCockpit cockpit = PairCockpit.of(member.side(), judgements.of(shared, moment.on()), then, own, moment.on());
        Courses.Course course = courses.of(shared, moment.on());
        return new CockpitSheet(
                today.entries().stream().anyMatch(entry -> entry.side() != Voice.SYSTEM),
                cockpit,
                course.trends(),
                cockpit.promises().isEmpty() ? null : PromisePlot.of(cockpit.promises(), then, moment.on()),
                course.health(),
                slider(member, today, moment),
                moment.isToday() ? today(member, today, own, seenAt) : null);
    }

    private CockpitSheet.Today today(Member member, Book book, Judgement own, @Nullable Instant seenAt) {
        return new CockpitSheet.Today(
                AlertBoard.of(member.side(), book, own, own.asOf()),
                member.may(Right.SIGN)
                        ? Waiting.of(member.side(), member.sharedBook(ledger), member.arrangementZone())
                        : List.of(),
                member.may(Right.PUBLISH) && !sides.of(member).isAlone() ? Unpublished.of(member.side(), book) : null,
                Since.of(book, member.person().actor(), seenAt, member.arrangementZone()),
                member.may(Right.RECORD) ? Way.openIn(book, member.subjects()) : List.of());
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
