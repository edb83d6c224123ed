package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.AcrossSheet;
import entente.cockpit.governance.AudienceSheet;
import entente.cockpit.governance.StakeholderSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who hears of the arrangement, and whose support it needs. */
@Controller
class AudiencePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    AudiencePages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/audiences")
    JteModel audiences(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceAudiences(ui, member, sheets.of(member, asOf, "audiences", AudienceSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/across")
    JteModel across(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceAcross(ui, member, sheets.of(member, asOf, "across", AcrossSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/stakeholders")
    JteModel stakeholders(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceStakeholders(
                ui, member, sheets.of(member, asOf, "stakeholders", StakeholderSheet::of));
    }
}
