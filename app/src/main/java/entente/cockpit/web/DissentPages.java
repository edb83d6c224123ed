package entente.cockpit.web;

import entente.access.Member;
import entente.asking.Dissents;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.postgres.Ledger;
import entente.page.Confirm;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying against how a problem is worked on, without a name. */
@Controller
class DissentPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String DISSENT = "/arrangements/{arrangement}/issues/{issue}/dissent";
    private static final int ROWS = 8;

    private final Dissents dissents;
    private final Ledger ledger;

    DissentPages(Dissents dissents, Ledger ledger) {
        this.dissents = dissents;
        this.ledger = ledger;
    }

    @GetMapping(DISSENT)
    Page blank(Ui ui, Member member, @PathVariable UUID issue) {
        return Page.of(TEMPLATES.governanceDissent(ui, member, asked(member, issue, "", null)));
    }

    @PostMapping(DISSENT)
    Object raise(Ui ui, Member member, @PathVariable UUID issue, @RequestParam(defaultValue = "") String says) {
        try {
            dissents.raise(member, issue, says);
            return "redirect:/arrangements/" + member.arrangement() + "/issues/" + issue + "/dissent/held";
        } catch (Refused refused) {
            return Page.refused(TEMPLATES.governanceDissent(ui, member, asked(member, issue, says, refused)));
        }
    }

    @GetMapping(DISSENT + "/held")
    JteModel held(Ui ui, Member member, @PathVariable UUID issue) {
        dissents.about(member, issue);
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        return TEMPLATES.governanceDissentHeld(ui, member, today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private Confirm asked(Member member, UUID issue, String says, @Nullable Refused refused) {
        String issues = "/arrangements/" + member.arrangement() + "/issues";
        String problem = dissents.about(member, issue).fact().title();
        Field field = Field.of("says", Text.of("governance.dissent.says.label"), new Control.Prose(says, ROWS))
                .must()
                .helped(Text.of("governance.dissent.says.help"))
                .after(refused);
        return new Confirm(
                Text.of("governance.dissent.about", problem),
                Text.of("governance.dissent.how"),
                issues + "/" + issue + "/dissent",
                Map.of(),
                List.of(field),
                Text.of("governance.dissent.say"),
                issues);
    }
}
