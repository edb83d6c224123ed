package entente.cockpit.web;

import entente.access.Member;
import entente.access.Sides;
import entente.access.Visits;
import entente.cockpit.CockpitSheet;
import entente.cockpit.CockpitSheets;
import entente.cockpit.Moment;
import entente.cockpit.Reasons;
import entente.kernel.NotFound;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page both leaders open: one arrangement, the seven questions, each side's own part first. */
@Controller
class CockpitPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final CockpitSheets sheets;
    private final Sides sides;
    private final Visits visits;

    CockpitPages(Ledger ledger, CockpitSheets sheets, Sides sides, Visits visits) {
        this.ledger = ledger;
        this.sheets = sheets;
        this.sides = sides;
        this.visits = visits;
    }

    /** Whoever was asked in and has never looked begins with what the two sides owe each other. */
    @GetMapping("/arrangements/{arrangement}")
    Object cockpit(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        Optional<Instant> seenAt = visits.lastSeenAt(member);
        if (seenAt.isEmpty() && sides.of(member).wasInvited(member.side())) {
            return "redirect:/arrangements/" + member.arrangement() + "/welcome";
        }
        Moment moment = Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
        return TEMPLATES.cockpitPairCockpit(ui, member, sheet(member, moment, seenAt.orElse(null)));
    }

    /** All that one answer rests on: the cockpit's drawers show the beginning of it. */
    @GetMapping("/arrangements/{arrangement}/why/{what}")
    JteModel why(
            Ui ui,
            Member member,
            @PathVariable String what,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        Moment moment = Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
        CockpitSheet sheet = sheet(member, moment, null);
        Reasons reasons = Reasons.of(what, sheet, member.side())
                .orElseThrow(() -> new NotFound("no answer " + what + " on the cockpit"));
        return TEMPLATES.cockpitReasons(ui, member, reasons, sheet.asOf());
    }

    private CockpitSheet sheet(Member member, Moment moment, @Nullable Instant seenAt) {
        return sheets.of(member, member.book(ledger), member.sharedBook(ledger), moment, seenAt);
    }
}
