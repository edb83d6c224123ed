package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.ActionSheet;
import entente.cockpit.governance.FindingSheet;
import entente.cockpit.governance.IssueSheet;
import entente.cockpit.governance.MovesSheet;
import entente.kernel.NotFound;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Problems by their kind, who does what by when, and what reviews found. */
@Controller
class IssuePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    IssuePages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/issues")
    JteModel issues(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceIssues(
                ui,
                member,
                sheets.of(
                        member,
                        asOf,
                        "issues",
                        (reader, book, own, day, seen) ->
                                IssueSheet.of(reader, book, own, day, sheets.readAt(member, asOf), seen)));
    }

    @GetMapping("/arrangements/{arrangement}/issues/{issue}/moves")
    JteModel moves(
            Ui ui, Member member, @PathVariable UUID issue, @RequestParam(required = false) @Nullable String asOf) {
        MovesSheet sheet = sheets.of(
                        member,
                        asOf,
                        "issues/" + issue + "/moves",
                        (_, book, _, day, _) -> MovesSheet.find(book, day, issue))
                .orElseThrow(() -> new NotFound("no such problem: " + issue));
        return TEMPLATES.governanceMoves(ui, member, sheet, asOf == null);
    }

    @GetMapping("/arrangements/{arrangement}/actions")
    JteModel actions(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceActions(ui, member, sheets.of(member, asOf, "actions", ActionSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/findings")
    JteModel findings(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceFindings(ui, member, sheets.of(member, asOf, "findings", FindingSheet::of));
    }
}
