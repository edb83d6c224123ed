package entente.cockpit.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.Right;
import entente.access.SignedIn;
import entente.cockpit.team.Programme;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How many learned to manage the interface, over all arrangements of a reader. */
@Controller
class ProgrammePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Members members;

    ProgrammePages(Ledger ledger, Members members) {
        this.ledger = ledger;
        this.members = members;
    }

    @GetMapping("/programme")
    JteModel programme(Ui ui, SignedIn person) {
        return TEMPLATES.teamProgramme(
                ui,
                new Programme(members.of(person).stream()
                        .filter(member -> member.may(Right.READ))
                        .map(this::line)
                        .sorted(Comparator.comparing(Programme.Line::name))
                        .toList()));
    }

    private Programme.Line line(Member member) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        return Programme.Line.of(
                member.arrangement(),
                member.arrangementName(),
                member.side(),
                member.book(ledger).on(today),
                today);
    }
}
