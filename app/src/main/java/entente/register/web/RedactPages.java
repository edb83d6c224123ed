package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Digest;
import entente.ledger.History;
import entente.ledger.Statement;
import entente.ledger.Version;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.StoredFiles;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import entente.register.Redaction;
import entente.register.References;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Emptying what should never have been written: for a leader alone, with a reason, and for what both signed by both. */
@Controller
class RedactPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String REDACT = "/arrangements/{arrangement}/facts/{fact}/redact";

    private final Ledger ledger;
    private final StoredFiles files;

    RedactPages(Ledger ledger, StoredFiles files) {
        this.ledger = ledger;
        this.files = files;
    }

    @GetMapping(REDACT)
    Page warn(Ui ui, Member member, @PathVariable UUID fact) {
        History history = redactable(member, fact);
        Set<Integer> asked = history.askedToEmpty(member.voice());
        return Page.of(page(ui, member, history, asked.isEmpty() ? readable(history) : List.copyOf(asked), null));
    }

    @PostMapping(REDACT)
    Object redact(
            Ui ui,
            Member member,
            @PathVariable UUID fact,
            @RequestParam(defaultValue = "") List<Integer> version,
            @RequestParam(defaultValue = "") String reason) {
        History history = redactable(member, fact);
        try {
            Refused.unless(!version.isEmpty(), "", "register.redact.choose");
            Set<Digest> gone = ledger.redact(
                    member.reader(),
                    member.arrangement(),
                    member.voice(),
                    history.chain(),
                    new Statement.Redact(fact, version, reason));
            files.forget(member.reader(), gone);
            return "redirect:/arrangements/" + member.arrangement() + "/facts/" + fact;
        } catch (Refused refused) {
            return Page.refused(page(ui, member, history, version, refused));
        }
    }

    static boolean mayBe(Member member, History history) {
        Voice by = history.saidFirstBy();
        return member.may(Right.REDACT)
                && (history.kind().twoSided() || by == member.voice() || by == Voice.SYSTEM)
                && !readable(history).isEmpty();
    }

    private History redactable(Member member, UUID fact) {
        return member.book(ledger)
                .history(fact)
                .filter(history -> mayBe(member, history))
                .orElseThrow(() -> new NotFound("nothing to redact for this reader: " + fact));
    }

    private static List<Integer> readable(History history) {
        return history.versions().stream()
                .filter(version -> !version.entry().isRedacted())
                .map(Version::number)
                .toList();
    }

    private JteModel page(Ui ui, Member member, History history, List<Integer> chosen, @Nullable Refused refused) {
        Field why = Field.of("reason", Text.of("register.redact.why"), new Control.Line(""))
                .must()
                .helped(Text.of("register.redact.why.help"));
        Redaction redaction = new Redaction(
                history.fact(),
                new References(member.book(ledger), history.chain()).titleOf(history.fact()),
                readable(history),
                chosen,
                history.needsBoth(),
                !history.askedToEmpty(member.voice()).isEmpty(),
                why.after(refused),
                Optional.ofNullable(refused)
                        .filter(r -> !r.field().equals("reason"))
                        .map(Refused::text)
                        .orElse(null));
        return TEMPLATES.registerRedact(ui, member, redaction);
    }
}
