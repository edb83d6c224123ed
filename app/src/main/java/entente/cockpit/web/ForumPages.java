package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.ForumSheet;
import entente.cockpit.governance.ForumsSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where both sides meet: the Governance Desk, and each forum by itself. */
@Controller
class ForumPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    ForumPages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/forums")
    JteModel forums(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceForums(ui, member, sheets.of(member, asOf, "forums", ForumsSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/forums/{code}")
    JteModel forum(
            Ui ui, Member member, @PathVariable String code, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceForum(
                ui,
                member,
                sheets.of(
                        member,
                        asOf,
                        "forums/" + code,
                        (reader, book, own, day, at) -> ForumSheet.of(code, reader, book, own, day, at)));
    }
}
