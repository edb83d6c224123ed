package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.team.DutySheet;
import entente.cockpit.team.OrganisationSheet;
import entente.cockpit.team.PairSheet;
import entente.cockpit.team.TouchSheet;
import entente.cockpit.team.WebSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of people and seats. */
@Controller
class TeamPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    TeamPages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arrangements/{arrangement}/organisation")
    JteModel organisation(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.teamOrganisation(ui, member, sheets.of(member, asOf, "organisation", OrganisationSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/pair")
    JteModel pair(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.teamPair(ui, member, sheets.of(member, asOf, "pair", PairSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/responsibilities")
    JteModel responsibilities(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.teamResponsibilities(ui, member, sheets.of(member, asOf, "responsibilities", DutySheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/touch-points")
    JteModel touchPoints(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.teamTouchPoints(ui, member, sheets.of(member, asOf, "touch-points", TouchSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/web")
    JteModel web(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.teamWeb(ui, member, sheets.of(member, asOf, "web", WebSheet::of));
    }
}
