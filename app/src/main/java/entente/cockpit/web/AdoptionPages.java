package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.AdoptionBoard;
import entente.cockpit.Practices;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.signal.Adoption;
import entente.signal.Signals;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adopted, not imposed: a practice is asked from when somebody takes it up, and may be put to sleep again. */
@Controller
class AdoptionPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String PRACTICES = "/arrangements/{arrangement}/practices";

    private final Ledger ledger;
    private final Practices practices;

    AdoptionPages(Ledger ledger, Practices practices) {
        this.ledger = ledger;
        this.practices = practices;
    }

    @GetMapping(PRACTICES)
    JteModel practices(Ui ui, Member member) {
        return TEMPLATES.cockpitAdoptions(ui, member, board(member));
    }

    @PostMapping(PRACTICES + "/{practice}/adopt")
    String adopt(Member member, @PathVariable String practice, @RequestParam(defaultValue = "false") boolean both) {
        member.must(Right.SIGN);
        AdoptionBoard.Line line = get(member, practice);
        if (line.isStart() || line.adoption().isPresent()) {
            throw new Conflict(Text.of("adoption.already"));
        }
        Adoption adoption = new Adoption(practice, today(member));
        say(
                member,
                both ? Chain.SHARED : member.chain(),
                new Statement.Say(Ids.next(ledger.clock().instant()), Signals.ADOPTION, adoption, today(member)));
        return back(member);
    }

    @PostMapping(PRACTICES + "/{practice}/sleep")
    String sleep(Member member, @PathVariable String practice, @RequestParam(defaultValue = "") String reason) {
        member.must(Right.SIGN);
        AdoptionBoard.Line line = get(member, practice);
        Recorded<Adoption> adopted = line.adoption().orElseThrow(() -> new Conflict(Text.of("adoption.start.stays")));
        say(
                member,
                adopted.chain(),
                new Statement.Withdraw(adopted.id(), adopted.version().number(), today(member), reason.strip(), null));
        return back(member);
    }

    private void say(Member member, Chain chain, Statement statement) {
        ledger.append(member.reader(), member.arrangement(), member.voice(), chain, List.of(statement));
    }

    private AdoptionBoard.Line get(Member member, String practice) {
        return board(member).find(practice).orElseThrow(() -> new NotFound("no such practice: " + practice));
    }

    private AdoptionBoard board(Member member) {
        return AdoptionBoard.of(practices.all(), member.book(ledger), member.arrangementZone(), today(member));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }

    private static String back(Member member) {
        return "redirect:/arrangements/" + member.arrangement() + "/practices";
    }
}
