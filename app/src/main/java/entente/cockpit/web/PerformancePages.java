package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.performance.MattersSheet;
import entente.cockpit.performance.ScorecardSheet;
import entente.cockpit.performance.ServiceSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My service, both cards, and what matters: the pages of the room of performance. */
@Controller
class PerformancePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    PerformancePages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/services")
    JteModel services(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.performanceServices(ui, member, sheets.of(member, asOf, "services", ServiceSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/scorecard")
    JteModel scorecard(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.performanceScorecard(ui, member, sheets.of(member, asOf, "scorecard", ScorecardSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/matters")
    JteModel matters(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.performanceMatters(ui, member, sheets.of(member, asOf, "matters", MattersSheet::of));
    }
}
