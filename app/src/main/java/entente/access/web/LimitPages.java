package entente.access.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Rights;
import entente.access.Role;
import entente.access.Signing;
import entente.access.SigningLimit;
import entente.kernel.Money;
import entente.kernel.Noun;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Component;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        return Page.of(page(ui, member, "", "", "", "", null));
    }

    @PostMapping(LIMITS)
    Object limit(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String currency) {
        try {
            signing.limit(member, new SigningLimit(role(role), kind(kind), money(amount, currency)));
            return "redirect:/arrangements/" + member.arrangement() + "/people/limits";
        } catch (Refused refused) {
            return Page.refused(page(ui, member, role, kind, amount, currency, refused));
        }
    }

    @PostMapping(LIMITS + "/lift")
    String lift(Member member, @RequestParam Role role, @RequestParam String kind) {
        signing.lift(member, role, kind);
        return "redirect:/arrangements/" + member.arrangement() + "/people/limits";
    }

    private JteModel page(
            Ui ui, Member member, String role, String kind, String amount, String currency, @Nullable Refused refused) {
        List<Control.Option> about = Stream.concat(
                        Stream.of(new Control.Option(SigningLimit.EVERY, ui.say("access.limit.every"))),
                        signed().map(k -> new Control.Option(k.name(), ui.show(new Noun(k.name())))))
                .toList();
        List<Field> fields = Stream.of(
                        Field.of("role", Text.of("access.limit.role"), new Control.Choice(role, roles(ui))),
                        Field.of("kind", Text.of("access.limit.kind"), new Control.Choice(kind, about)),
                        Field.of("amount", Text.of("access.limit.amount"), new Control.Quantity(amount)),
                        Field.of("currency", Text.of("access.limit.currency"), new Control.Line(currency)))
                .map(Field::must)
                .map(field -> refused == null ? field : field.after(refused))
                .toList();
        return TEMPLATES.accessLimits(ui, member, signing.limits(member), fields);
    }

    private Stream<Kind<?>> signed() {
        return kinds.all().stream()
                .filter(Kind::twoSided)
                .filter(kind -> kind.components().stream().anyMatch(c -> c.sort() == Component.Sort.MONEY))
                .map(kind -> kind);
    }

    private static List<Control.Option> roles(Ui ui) {
        return Arrays.stream(Role.values())
                .filter(role -> Rights.of(role).contains(Right.SIGN))
                .map(role -> new Control.Option(role.name(), ui.show(role)))
                .toList();
    }

    private static Role role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(typed) && Rights.of(role).contains(Right.SIGN))
                .findFirst()
                .orElseThrow(() -> new Refused("role", Text.of("access.limit.choose")));
    }

    private String kind(String typed) {
        Refused.unless(
                typed.equals(SigningLimit.EVERY)
                        || signed().anyMatch(kind -> kind.name().equals(typed)),
                "kind",
                "access.limit.choose");
        return typed;
    }

    private static Money money(String amount, String currency) {
        String code = currency.strip().toUpperCase(Locale.ROOT);
        Refused.unless(amount.strip().matches("\\d{1,15}(\\.\\d{1,4})?"), "amount", "access.limit.number", amount);
        try {
            return Money.of(amount.strip(), code);
        } catch (Refused refused) {
            throw refused;
        } catch (IllegalArgumentException unknown) {
            throw new Refused("currency", Text.of("access.limit.currency.unknown", currency));
        }
    }
}
