package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.asking.ChemistryAsked;
import entente.cockpit.team.DutySheet;
import entente.cockpit.team.OrganisationSheet;
import entente.cockpit.team.OwnMirror;
import entente.cockpit.team.PairSheet;
import entente.cockpit.team.ReadinessSheet;
import entente.cockpit.team.StandingSheet;
import entente.cockpit.team.TouchSheet;
import entente.cockpit.team.WebSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of people and seats. */
@Controller
class TeamPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;

    private final ChemistryAsked chemistry;

    TeamPages(Sheets sheets, ChemistryAsked chemistry) {
        this.sheets = sheets;
        this.chemistry = chemistry;
    }

    @GetMapping("/arrangements/{arrangement}/organisation")
    JteModel organisation(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.teamOrganisation(ui, member, sheets.of(member, asOf, "organisation", OrganisationSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/pair")
    JteModel pair(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.teamPair(
                ui, member, sheets.of(member, asOf, "pair", PairSheet::of), sheets.colour(member, asOf), asked(member));
    }

    private boolean asked(Member member) {
        return member.may(Right.READ) && chemistry.pairOf(member).isPresent();
    }

    /** One of the two answers; nobody ever reads it, and the page says the same whether the other has answered or not. */
    @PostMapping("/arrangements/{arrangement}/pair/chemistry")
    String answer(
            Member member,
            @RequestParam(defaultValue = "0") int forward,
            @RequestParam(defaultValue = "0") int friends,
            @RequestParam(defaultValue = "0") int again,
            @RequestParam(defaultValue = "false") boolean consents) {
        chemistry.answer(member, List.of(forward, friends, again), consents);
        return "redirect:/arrangements/" + member.arrangement() + "/pair";
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

    @GetMapping("/arrangements/{arrangement}/standing")
    JteModel standing(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.teamStanding(ui, member, sheets.of(member, asOf, "standing", StandingSheet::of));
    }

    /** Whoever is rated reads what is held on them, whatever their role; nobody does so through somebody else's eyes. */
    @GetMapping("/arrangements/{arrangement}/readiness")
    JteModel readiness(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        ReadinessSheet sheet = sheets.of(member, asOf, "readiness", ReadinessSheet::of);
        OwnMirror held = member.looksThroughOthersEyes() ? OwnMirror.NOTHING : sheets.held(member);
        return TEMPLATES.teamReadiness(ui, member, sheet.with(held));
    }
}
