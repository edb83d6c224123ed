package entente.cockpit.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.Right;
import entente.access.SignedIn;
import entente.cockpit.Line;
import entente.cockpit.Moment;
import entente.cockpit.governance.LedResults;
import entente.cockpit.paper.PaperDesk;
import entente.cockpit.paper.PortfolioPaper;
import entente.kernel.NotFound;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.paper.PaperFormat;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everybody's first page: one line an arrangement, worst first; and the same as a paper. */
@Controller
class PortfolioPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Members members;
    private final PortfolioLines lines;
    private final PaperDesk desk;
    private final PaperPress press;

    PortfolioPages(Ledger ledger, Members members, PortfolioLines lines, PaperDesk desk, PaperPress press) {
        this.ledger = ledger;
        this.members = members;
        this.lines = lines;
        this.desk = desk;
        this.press = press;
    }

    @GetMapping("/")
    JteModel portfolio(Ui ui, SignedIn person) {
        List<Line> all = lines.readable(person).stream()
                .map(lines::of)
                .sorted(Line.WORST_FIRST)
                .toList();
        List<Member> opened = members.of(person).stream()
                .filter(member -> member.may(Right.READ_OPENED) && !member.may(Right.READ))
                .toList();
        return TEMPLATES.cockpitPortfolio(ui, all, opened, led(lines.readable(person)));
    }

    /** From what both sides know, so that both see the same. */
    private LedResults led(List<Member> readable) {
        return new LedResults(readable.stream()
                .map(member -> LedResults.Led.of(
                        member.arrangement(), member.arrangementName(), member.sharedBook(ledger), lines.today(member)))
                .toList());
    }

    /** The portfolio on one page, for whoever reads at least one arrangement. */
    @GetMapping("/portfolio/{format:pdf|pptx|html}")
    void paper(
            Ui ui,
            SignedIn person,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<Member> read = lines.readable(person);
        if (read.isEmpty()) {
            throw new NotFound("no portfolio to put on paper");
        }
        LocalDate today =
                read.stream().map(lines::today).max(LocalDate::compareTo).orElseThrow();
        List<PortfolioPaper.Entry> entries =
                read.stream().map(member -> entry(ui, member)).toList();
        press.write(
                ui,
                PortfolioPaper.of(entries, today, PaperDesk.foot(ui.protocol())),
                PaperFormat.at(format),
                request,
                response);
    }

    private PortfolioPaper.Entry entry(Ui ui, Member member) {
        Moment now = Moment.of(null, null, ledger.clock(), member.arrangementZone());
        return new PortfolioPaper.Entry(
                lines.of(member), desk.shared(ui.protocol(), member, now), desk.own(ui.protocol(), member, now));
    }
}
