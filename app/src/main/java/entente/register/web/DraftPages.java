package entente.register.web;

import entente.access.Appointments;
import entente.access.Member;
import entente.access.Right;
import entente.access.Rights;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.postgres.Draft;
import entente.page.Confirm;
import entente.page.Control;
import entente.page.Page;
import entente.page.Ui;
import entente.register.DraftLine;
import entente.register.OwnDrafts;
import entente.register.References;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody wrote and keeps to the writer alone: the list, releasing several at once, throwing one away. */
@Controller
class DraftPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String DRAFTS = "/arrangements/{arrangement}/drafts";

    private final OwnDrafts drafts;
    private final Appointments appointments;

    DraftPages(OwnDrafts drafts, Appointments appointments) {
        this.drafts = drafts;
        this.appointments = appointments;
    }

    @GetMapping(DRAFTS)
    Page list(Ui ui, Member member) {
        return Page.of(listed(ui, member, null));
    }

    @PostMapping(DRAFTS + "/release")
    Object release(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") List<UUID> draft,
            @RequestParam(defaultValue = "OWN") String to) {
        Chain chain = to.equals("SHARED") ? Chain.SHARED : member.chain();
        try {
            Refused.unless(!draft.isEmpty(), "", "register.draft.choose");
            drafts.release(member, chain, draft);
            return "redirect:/arrangements/" + member.arrangement() + "/drafts";
        } catch (Refused refused) {
            return Page.refused(listed(ui, member, refused.text()));
        } catch (Conflict conflict) {
            return new Page(HttpStatus.CONFLICT, listed(ui, member, conflict.text()), false);
        }
    }

    @PostMapping(DRAFTS + "/hand-over")
    Object handOver(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") List<UUID> draft,
            @RequestParam(required = false) @Nullable UUID hand) {
        List<Draft> chosen = draft.stream().map(id -> drafts.get(member, id)).toList();
        boolean known =
                colleagues(member).stream().anyMatch(option -> option.value().equals(String.valueOf(hand)));
        if (hand == null || !known || chosen.isEmpty()) {
            return Page.refused(listed(ui, member, Text.of("register.draft.hand.choose")));
        }
        chosen.forEach(one -> drafts.handOver(member, one, hand));
        return "redirect:/arrangements/" + member.arrangement() + "/drafts";
    }

    /** Everybody else of the side who works on drafts. */
    private List<Control.Option> colleagues(Member member) {
        return appointments.of(member).stream()
                .filter(person -> Rights.of(person.role()).contains(Right.PREPARE))
                .filter(person -> !person.account().equals(member.person().account()))
                .map(person -> new Control.Option(person.account().toString(), person.name()))
                .distinct()
                .toList();
    }

    @GetMapping(DRAFTS + "/{draft}/delete")
    JteModel deleting(Ui ui, Member member, @PathVariable UUID draft) {
        String list = "/arrangements/" + member.arrangement() + "/drafts";
        Draft chosen = drafts.get(member, draft);
        Confirm confirm = new Confirm(
                Text.of("register.draft.delete.question"),
                Text.of("register.draft.delete.consequence"),
                list + "/" + chosen.id() + "/delete",
                Map.of(),
                List.of(),
                Text.of("register.draft.delete"),
                list);
        return TEMPLATES.registerConfirm(ui, confirm);
    }

    @PostMapping(DRAFTS + "/{draft}/delete")
    String delete(Member member, @PathVariable UUID draft) {
        drafts.delete(member, drafts.get(member, draft));
        return "redirect:/arrangements/" + member.arrangement() + "/drafts";
    }

    private JteModel listed(Ui ui, Member member, @Nullable Text wrong) {
        References references = drafts.references(ui.words(), member, member.chain());
        List<DraftLine> lines = drafts.of(member).stream()
                .map(draft -> new DraftLine(draft.id(), draft.kind(), name(references, draft), draft.writtenAt()))
                .toList();
        return TEMPLATES.registerDrafts(ui, member, lines, colleagues(member), wrong);
    }

    private static String name(References references, Draft draft) {
        return OwnDrafts.body(draft)
                .map(fact -> references.title(draft.kind(), fact))
                .findFirst()
                .orElse("");
    }
}
