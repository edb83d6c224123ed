package entente.access.web;

import entente.access.Member;
import entente.access.Role;
import entente.access.Signing;
import entente.kernel.Refused;
import entente.ledger.Component;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Up to which amount each role of a side signs alone. */
@Controller
class LimitPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String LIMITS = "/arrangements/{arrangement}/people/limits";

    private final Signing signing;
    private final Kinds kinds;

    LimitPages(Signing signing, Kinds kinds) {
        this.signing = signing;
        this.kinds = kinds;
    }

    @GetMapping(LIMITS)
    Page limits(Ui ui, Member member) {
        return Page.of(page(ui, member, LimitForm.EMPTY, null));
    }

    @PostMapping(LIMITS)
    Object limit(Ui ui, Member member, LimitForm form) {
        try {
            signing.limit(member, form.read(signed()));
            return "redirect:/arrangements/" + member.arrangement() + "/people/limits";
        } catch (Refused refused) {
            return Page.refused(page(ui, member, form, refused));
        }
    }

    @PostMapping(LIMITS + "/lift")
    String lift(Member member, @RequestParam Role role, @RequestParam String kind) {
        signing.lift(member, role, kind);
        return "redirect:/arrangements/" + member.arrangement() + "/people/limits";
    }

    private JteModel page(Ui ui, Member member, LimitForm form, @Nullable Refused refused) {
        return TEMPLATES.accessLimits(
                ui,
                member,
                signing.limits(member),
                form.fields(ui, signed()).map(field -> field.after(refused)).toList());
    }

    /** The kinds that both sides sign and that name an amount. */
    private List<String> signed() {
        return kinds.all().stream()
                .filter(Kind::twoSided)
                .filter(kind -> kind.components().stream().anyMatch(c -> c.sort() == Component.Sort.MONEY))
                .map(Kind::name)
                .toList();
    }
}
