package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.ConflictSheet;
import entente.cockpit.governance.DecisionSheet;
import entente.cockpit.governance.LogOrder;
import entente.cockpit.governance.OneConflict;
import entente.cockpit.governance.OneDecision;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.meeting.DecidedDay;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is decided with what foresight, and what the two sides cannot agree on. */
@Controller
class DecisionPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;
    private final DecidedDay day;

    DecisionPages(Sheets sheets, DecidedDay day) {
        this.sheets = sheets;
        this.day = day;
    }

    @GetMapping("/arrangements/{arrangement}/decisions")
    JteModel decisions(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String order) {
        DecisionSheet.Asked asked = new DecisionSheet.Asked(
                words,
                LogOrder.of(order),
                member.looksThroughOthersEyes() ? null : member.person().email());
        return TEMPLATES.governanceDecisions(
                ui,
                member,
                sheets.of(
                        member,
                        asOf,
                        "decisions",
                        (reader, book, own, day, through) -> DecisionSheet.of(reader, book, own, day, through, asked)));
    }

    @GetMapping("/arrangements/{arrangement}/decisions/{decision}")
    JteModel decision(
            Ui ui, Member member, @PathVariable UUID decision, @RequestParam(required = false) @Nullable String asOf) {
        return page(ui, member, decision, asOf, null);
    }

    /** The day of the minutes, taken for the decision. */
    @PostMapping("/arrangements/{arrangement}/decisions/{decision}/day")
    Object takeDay(Ui ui, Member member, @PathVariable UUID decision, @RequestParam(defaultValue = "") String from) {
        try {
            day.take(member, decision);
            return back(member, decision, from);
        } catch (Refused refused) {
            return Page.refused(page(ui, member, decision, null, refused.text()));
        }
    }

    @PostMapping("/arrangements/{arrangement}/decisions/{decision}/day/keep")
    Object keepDay(
            Ui ui,
            Member member,
            @PathVariable UUID decision,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String from) {
        try {
            day.keep(member, decision, why);
            return back(member, decision, from);
        } catch (Refused refused) {
            return Page.refused(page(ui, member, decision, null, refused.text()));
        }
    }

    private static String back(Member member, UUID decision, String from) {
        return "redirect:/arrangements/" + member.arrangement()
                + (from.equals("tray") ? "/tray" : "/decisions/" + decision);
    }

    private JteModel page(Ui ui, Member member, UUID decision, @Nullable String asOf, @Nullable Text refused) {
        return TEMPLATES.governanceDecision(
                ui,
                member,
                refused,
                sheets.of(
                        member,
                        asOf,
                        "decisions/" + decision,
                        (reader, book, own, day, through) -> OneDecision.find(reader, book, day, decision)
                                .orElseThrow(() -> new NotFound("no decision " + decision))));
    }

    @GetMapping("/arrangements/{arrangement}/conflicts")
    JteModel conflicts(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceConflicts(ui, member, sheets.of(member, asOf, "conflicts", ConflictSheet::of));
    }

    @GetMapping("/arrangements/{arrangement}/conflicts/{conflict}")
    JteModel conflict(
            Ui ui, Member member, @PathVariable UUID conflict, @RequestParam(required = false) @Nullable String asOf) {
        return TEMPLATES.governanceConflict(
                ui,
                member,
                sheets.of(
                        member,
                        asOf,
                        "conflicts/" + conflict,
                        (reader, book, own, day, through) -> OneConflict.find(reader, book, day, conflict)
                                .orElseThrow(() -> new NotFound("no conflict " + conflict))));
    }
}
