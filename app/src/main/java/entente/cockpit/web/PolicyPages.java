package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Signing;
import entente.cockpit.Judgements;
import entente.cockpit.PolicyBoard;
import entente.cockpit.PolicyTrial;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import entente.signal.PolicyOverride;
import entente.signal.Signals;
import entente.signal.Terms;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** By what the two sides are measured: every default with its source, and what would change today if another value were agreed. */
@Controller
class PolicyPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String POLICY = "/arrangements/{arrangement}/policy";

    private final Ledger ledger;
    private final Judgements judgements;
    private final Terms terms;
    private final Signing signing;

    PolicyPages(Ledger ledger, Judgements judgements, Terms terms, Signing signing) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.terms = terms;
        this.signing = signing;
    }

    @GetMapping(POLICY)
    JteModel policy(Ui ui, Member member, @RequestParam(defaultValue = "") String q) {
        return TEMPLATES.cockpitPolicy(ui, member, board(member), q);
    }

    /** Looking at what would follow says nothing to anybody. */
    @GetMapping(POLICY + "/{term}")
    Page tried(Ui ui, Member member, @PathVariable String term, @RequestParam(defaultValue = "") String value) {
        member.must(Right.SIGN);
        PolicyBoard.Line line = line(member, term);
        if (value.isBlank()) {
            return Page.of(TEMPLATES.cockpitTrial(ui, member, line, PolicyTrial.none()));
        }
        try {
            return Page.of(TEMPLATES.cockpitTrial(ui, member, line, trial(member, line, value)));
        } catch (Refused refused) {
            return Page.refused(TEMPLATES.cockpitTrial(ui, member, line, PolicyTrial.refused(value, refused)));
        }
    }

    @PostMapping(POLICY + "/{term}")
    Object propose(
            Ui ui,
            Member member,
            @PathVariable String term,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String reason) {
        member.must(Right.SIGN);
        PolicyBoard.Line line = line(member, term);
        try {
            line.term().read(value);
            sign(member, say(member, statement(member, line, value.strip(), reason.strip())));
            return "redirect:/arrangements/" + member.arrangement() + "/policy";
        } catch (Refused refused) {
            return Page.refused(TEMPLATES.cockpitTrial(
                    ui, member, line, trial(member, line, value).with(reason, refused)));
        }
    }

    private Statement statement(Member member, PolicyBoard.Line line, String value, String reason) {
        PolicyOverride override = new PolicyOverride(line.term().name(), value, reason);
        Book shared = member.sharedBook(ledger);
        Optional<UUID> known =
                shared.named(Chain.SHARED, Signals.POLICY_OVERRIDE, line.term().name(), member.voice());
        LocalDate today = today(member);
        return known.flatMap(shared::history)
                .<Statement>map(history ->
                        new Statement.Amend(history.fact(), history.newest().number(), override, today, reason))
                .orElseGet(() -> new Statement.Say(
                        Ids.next(ledger.clock().instant()), Signals.POLICY_OVERRIDE, override, today));
    }

    /** Whoever proposes to both signs what it proposes. */
    private void sign(Member member, Entry said) {
        signing.sign(member, List.of(new Statement.Sign(said.fact(), said.version(), said.bodyDigest())));
    }

    private Entry say(Member member, Statement statement) {
        return ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, List.of(statement))
                .getFirst();
    }

    private PolicyTrial trial(Member member, PolicyBoard.Line line, String value) {
        return PolicyTrial.of(judgements, member.sharedBook(ledger), line.term(), value, today(member));
    }

    private PolicyBoard board(Member member) {
        return PolicyBoard.of(terms, member.sharedBook(ledger).on(today(member)));
    }

    private PolicyBoard.Line line(Member member, String term) {
        return board(member).find(term).orElseThrow(() -> new NotFound("no such term: " + term));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
