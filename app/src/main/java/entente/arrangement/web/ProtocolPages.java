package entente.arrangement.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Signing;
import entente.arrangement.Arrangements;
import entente.arrangement.Protocol;
import entente.arrangement.ProtocolSheet;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first thing both leaders sign: how they use this workspace. The text is shipped, and theirs to change. */
@Controller
class ProtocolPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String PROTOCOL = "/arrangements/{arrangement}/protocol";

    private final Ledger ledger;
    private final Signing signing;

    ProtocolPages(Ledger ledger, Signing signing) {
        this.ledger = ledger;
        this.signing = signing;
    }

    @GetMapping(PROTOCOL)
    JteModel protocol(Ui ui, Member member) {
        return found(member)
                .<JteModel>map(sheet -> TEMPLATES.arrangementProtocol(ui, member, sheet))
                .orElseGet(() -> member.may(Right.SIGN)
                        ? form(ui, member, null, ProtocolForm.shipped(ui).fields())
                        : TEMPLATES.arrangementProtocol(ui, member, null));
    }

    @GetMapping(PROTOCOL + "/amend")
    JteModel amend(Ui ui, Member member) {
        member.must(Right.SIGN);
        ProtocolSheet sheet = get(member);
        return form(ui, member, sheet, ProtocolForm.of(sheet).fields());
    }

    @PostMapping(PROTOCOL)
    Object propose(Ui ui, Member member, ProtocolForm sent) {
        member.must(Right.SIGN);
        Optional<ProtocolSheet> known = found(member);
        try {
            sign(member, say(member, statement(known, sent.read(), sent.why(), today(member))));
            return back(member);
        } catch (Refused refused) {
            List<Field> fields =
                    sent.fields().stream().map(field -> field.after(refused)).toList();
            return Page.refused(form(ui, member, known.orElse(null), fields));
        }
    }

    @PostMapping(PROTOCOL + "/sign")
    String sign(Member member, @RequestParam int version) {
        member.must(Right.SIGN);
        ProtocolSheet sheet = get(member);
        if (sheet.version() != version) {
            throw new Conflict(Text.of("protocol.changed"));
        }
        signing.sign(member, List.of(new Statement.Sign(sheet.fact(), sheet.version(), sheet.digest())));
        return back(member);
    }

    private Statement statement(Optional<ProtocolSheet> known, Protocol text, String why, LocalDate today) {
        return known.<Statement>map(sheet -> new Statement.Amend(sheet.fact(), sheet.version(), text, today, why))
                .orElseGet(() ->
                        new Statement.Say(Ids.next(ledger.clock().instant()), Arrangements.PROTOCOL, text, today));
    }

    /** Whoever proposes to both signs what it proposes. */
    private void sign(Member member, Entry said) {
        signing.sign(member, List.of(new Statement.Sign(said.fact(), said.version(), said.bodyDigest())));
    }

    private Entry say(Member member, Statement statement) {
        return ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, List.of(statement))
                .getFirst();
    }

    private Optional<ProtocolSheet> found(Member member) {
        Book shared = member.sharedBook(ledger);
        return ProtocolSheet.of(shared, member.arrangementZone());
    }

    private ProtocolSheet get(Member member) {
        return found(member).orElseThrow(() -> new NotFound("no protocol is proposed"));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }

    private static JteModel form(
            Ui ui, Member member, @org.jspecify.annotations.Nullable ProtocolSheet sheet, List<Field> fields) {
        return TEMPLATES.arrangementProtocolForm(ui, member, sheet, fields);
    }

    private static String back(Member member) {
        return "redirect:/arrangements/" + member.arrangement() + "/protocol";
    }
}
