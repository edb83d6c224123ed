package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.cockpit.performance.MattersSheet;
import entente.cockpit.performance.ScorecardSheet;
import entente.cockpit.performance.ServiceSheet;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.AsOf;
import entente.page.Ui;
import entente.signal.Judgement;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My service, both cards, and what matters: the pages of the room of performance. */
@Controller
class PerformancePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Judgements judgements;
    private final EarlierBooks earlier;

    PerformancePages(Ledger ledger, Judgements judgements, EarlierBooks earlier) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.earlier = earlier;
    }

    @GetMapping("/arrangements/{arrangement}/services")
    JteModel services(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.performanceServices(ui, member, sheet(member, asOf, "services", ServiceSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/scorecard")
    JteModel scorecard(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.performanceScorecard(ui, member, sheet(member, asOf, "scorecard", ScorecardSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/matters")
    JteModel matters(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.performanceMatters(ui, member, sheet(member, asOf, "matters", MattersSheet::of));
    }

    /** How a sheet is put together from what its reader may know on a day. */
    private interface Making<T> {
        T of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf);
    }

    private <T> T sheet(Member member, @Nullable String asOf, String page, Making<T> making) {
        Moment moment = Moment.of(asOf, null, ledger.clock(), member.arrangementZone());
        Book today = member.book(ledger);
        Book book = earlier.of(today, moment);
        return making.of(
                member.side(),
                book.on(moment.on()),
                judgements.of(book, moment.on()),
                moment.on(),
                moment.through(today, "/arrangements/" + member.arrangement() + "/" + page));
    }
}
