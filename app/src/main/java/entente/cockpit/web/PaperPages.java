package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.Moment;
import entente.cockpit.paper.PaperDesk;
import entente.cockpit.paper.PaperKind;
import entente.cockpit.paper.PaperView;
import entente.kernel.NotFound;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.paper.PaperFormat;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be handed round of an arrangement, looked at first: the side's board paper and the pack both sides read. */
@Controller
class PaperPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String PAPERS = "/arrangements/{arrangement}/papers";

    private final Ledger ledger;
    private final PaperDesk desk;
    private final PaperPress press;

    PaperPages(Ledger ledger, PaperDesk desk, PaperPress press) {
        this.ledger = ledger;
        this.desk = desk;
        this.press = press;
    }

    @GetMapping(PAPERS)
    JteModel papers(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        return page(ui, member, PaperKind.BOARD, moment(member, asOf, knownOn));
    }

    @GetMapping(PAPERS + "/{kind}")
    JteModel paper(
            Ui ui,
            Member member,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        return page(ui, member, kind(kind), moment(member, asOf, knownOn));
    }

    @GetMapping(PAPERS + "/{kind}/{format:pdf|pptx|html}")
    void file(
            Ui ui,
            Member member,
            @PathVariable String kind,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        member.must(Right.READ);
        press.write(
                ui,
                desk.of(ui.protocol(), member, kind(kind), moment(member, asOf, knownOn)),
                PaperFormat.at(format),
                request,
                response);
    }

    private JteModel page(Ui ui, Member member, PaperKind kind, Moment moment) {
        member.must(Right.READ);
        return TEMPLATES.cockpitPapers(
                ui,
                member,
                new PaperView(
                        kind,
                        desk.of(ui.protocol(), member, kind, moment),
                        moment.through(
                                member.book(ledger),
                                "/arrangements/" + member.arrangement() + "/papers/" + kind.address()),
                        query(moment)));
    }

    private static String query(Moment moment) {
        return moment.isToday() ? "" : "?asOf=" + moment.on() + "&knownOn=" + moment.knownOn();
    }

    private Moment moment(Member member, @Nullable String asOf, @Nullable String knownOn) {
        return Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
    }

    private static PaperKind kind(String address) {
        return PaperKind.at(address).orElseThrow(() -> new NotFound("no paper " + address));
    }
}
