package entente.cockpit.web;

import static entente.cockpit.web.SessionPages.SESSION;
import static entente.cockpit.web.SessionPages.back;

import entente.access.Member;
import entente.access.Right;
import entente.governance.forum.Sitting;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.postgres.Ledger;
import entente.meeting.Deciding;
import entente.meeting.Deciding.Asked;
import entente.meeting.Seen;
import entente.page.Control;
import entente.page.FieldRows;
import entente.page.Page;
import entente.page.Ui;
import entente.register.FormFields;
import entente.register.References;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be decided under an item of a session, in the decision's own form; kept half finished, and recorded when the item is closed. */
@Controller
class DecidingPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String DECISION = SESSION + "/items/{item}/decision";

    private final SessionDesk desk;
    private final Deciding deciding;
    private final Ledger ledger;

    DecidingPages(SessionDesk desk, Deciding deciding, Ledger ledger) {
        this.desk = desk;
        this.deciding = deciding;
        this.ledger = ledger;
    }

    @GetMapping(DECISION)
    Object form(Ui ui, Member member, @PathVariable String session, @PathVariable UUID item) {
        member.must(Right.RECORD);
        Sitting sitting = desk.get(member, session);
        Asked asked = deciding.form(member, sitting, item);
        // nobody writes in what is closed: how it was closed stands on the session's page
        return asked.open() ? page(ui, member, sitting, asked, List.of()) : back(member, session, "item-" + item);
    }

    @PostMapping(DECISION)
    Object keep(
            Ui ui,
            Member member,
            @PathVariable String session,
            @PathVariable UUID item,
            @RequestParam Map<String, String> sent) {
        Sitting sitting = desk.get(member, session);
        Map<String, String> typed = new TreeMap<>(sent);
        typed.keySet().removeIf(name -> name.startsWith("entry.") || name.startsWith("_"));
        try {
            Asked kept = deciding.keep(
                    member, sitting, item, new Seen(number(sent, "entry.version"), number(sent, "entry.base")), typed);
            return kept.isWrong()
                    ? Page.refused(page(ui, member, sitting, kept, List.of()))
                    : back(member, session, "item-" + item);
        } catch (Conflict overtaken) {
            Asked now = deciding.overtaken(member, sitting, item, typed, overtaken);
            return new Page(HttpStatus.CONFLICT, page(ui, member, sitting, now, List.of()), false);
        } catch (Refused refused) {
            Asked now = deciding.form(member, sitting, item);
            return Page.refused(page(ui, member, sitting, now, List.of(refused.text())));
        }
    }

    private static int number(Map<String, String> sent, String field) {
        String typed = sent.getOrDefault(field, "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private JteModel page(Ui ui, Member member, Sitting sitting, Asked asked, List<Text> problems) {
        References references = new References(member.sharedBook(ledger), Chain.SHARED);
        List<FieldRows> lists = asked.form().lists().stream()
                .map(lines -> FormFields.rows(lines, references, ui.words()))
                .toList();
        String here = "sessions/" + sitting.name();
        return TEMPLATES.registerForm(
                ui,
                member,
                Text.of("forum.page.decide.title", asked.title()),
                asked.seen().version(),
                here + "/items/" + asked.item() + "/decision?entry.base="
                        + asked.seen().base(),
                asked.fields().stream()
                        .map(field -> FormFields.field(field, references, ui.words()))
                        .toList(),
                lists,
                List.of(),
                Stream.concat(problems.stream(), asked.form().problems().stream())
                        .toList(),
                asked.open() ? List.of(new Control.Option("KEEP", ui.say("forum.page.decide.keep"))) : List.of(),
                false,
                here);
    }
}
