package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.PreMortemSheet;
import entente.cockpit.governance.PreventionSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ahead of what may go wrong: why it might fail, and what of it could have been prevented. */
@Controller
class ForesightPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    ForesightPages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/premortem")
    JteModel premortem(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governancePremortem(ui, member, sheets.of(member, asOf, "premortem", PreMortemSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/prevention")
    JteModel prevention(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governancePrevention(ui, member, sheets.of(member, asOf, "prevention", PreventionSheet::of));
    }
}
