package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Signing;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.History;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Confirm;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing, disputing, affirming and withdrawing one fact; what the other side will see is asked for first. */
@Controller
class FactActs {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String FACT = "/arrangements/{arrangement}/facts/{fact}";

    private final Ledger ledger;
    private final KnownFacts known;
    private final Signing signing;

    FactActs(Ledger ledger, Signing signing) {
        this.ledger = ledger;
        this.known = new KnownFacts(ledger);
        this.signing = signing;
    }

    @PostMapping(FACT + "/sign")
    String sign(Member member, @PathVariable UUID fact, @RequestParam int version, @RequestParam String digest) {
        signing.sign(member, List.of(new Statement.Sign(fact, version, new Digest(digest))));
        return back(member, fact);
    }

    @GetMapping(FACT + "/dispute")
    Page disputing(Ui ui, Member member, @PathVariable UUID fact) {
        member.must(Right.SIGN);
        return asked(ui, member, known.get(member, fact), "dispute", null);
    }

    @PostMapping(FACT + "/dispute")
    Object dispute(
            Ui ui,
            Member member,
            @PathVariable UUID fact,
            @RequestParam int version,
            @RequestParam String digest,
            @RequestParam(defaultValue = "") String reason) {
        member.must(Right.SIGN);
        try {
            say(member, Chain.SHARED, new Statement.Dispute(fact, version, new Digest(digest), reason));
            return back(member, fact);
        } catch (Refused refused) {
            return asked(ui, member, known.get(member, fact), "dispute", refused);
        }
    }

    @PostMapping(FACT + "/affirm")
    String affirm(Member member, @PathVariable UUID fact) {
        say(member, known.sayable(member, fact).chain(), new Statement.Affirm(fact));
        return back(member, fact);
    }

    @GetMapping(FACT + "/withdraw")
    Page withdrawing(Ui ui, Member member, @PathVariable UUID fact) {
        return asked(ui, member, known.sayable(member, fact), "withdraw", null);
    }

    @PostMapping(FACT + "/withdraw")
    Object withdraw(
            Ui ui,
            Member member,
            @PathVariable UUID fact,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason) {
        History history = known.sayable(member, fact);
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        try {
            say(member, history.chain(), new Statement.Withdraw(fact, version, today, reason, null));
            return back(member, fact);
        } catch (Refused refused) {
            return asked(ui, member, history, "withdraw", refused);
        }
    }

    private void say(Member member, Chain chain, Statement statement) {
        ledger.append(member.reader(), member.arrangement(), member.voice(), chain, List.of(statement));
    }

    private static Page asked(Ui ui, Member member, History history, String act, @Nullable Refused refused) {
        Field asked = Field.of("reason", Text.of("register.why"), new Control.Line(""))
                .must();
        Field why = history.chain() == Chain.SHARED ? asked.helped(Text.of("register.why.help")) : asked;
        String page = "/arrangements/" + member.arrangement() + "/facts/" + history.fact();
        Confirm confirm = new Confirm(
                Text.of("register." + act + ".question"),
                Text.of("register." + act + ".consequence"),
                page + "/" + act,
                Map.of(
                        "version",
                        Integer.toString(history.newest().number()),
                        "digest",
                        history.newest().entry().bodyDigest().hex()),
                List.of(refused == null ? why : why.wrong(refused.text())),
                Text.of("register." + act + ".do"),
                page);
        return refused == null
                ? Page.of(TEMPLATES.registerConfirm(ui, confirm))
                : Page.refused(TEMPLATES.registerConfirm(ui, confirm));
    }

    private static String back(Member member, UUID fact) {
        return "redirect:/arrangements/" + member.arrangement() + "/facts/" + fact;
    }
}
