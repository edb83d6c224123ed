package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.ActionSheet;
import entente.cockpit.governance.IssueSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Problems by their kind, and who does what by when. */
@Controller
class IssuePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    IssuePages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/issues")
    JteModel issues(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceIssues(ui, member, sheets.of(member, asOf, "issues", IssueSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/actions")
    JteModel actions(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceActions(ui, member, sheets.of(member, asOf, "actions", ActionSheet::of));
    }
}
