package entente.access.web;

import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and what a person should know before: who operates this instance and what the operator could read. */
@Controller
class SignInPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final String operator;

    SignInPages(@Value("${entente.operator:}") String operator) {
        this.operator = operator;
    }

    @GetMapping("/sign-in")
    JteModel signIn(
            Ui ui,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String slow,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String joined) {
        Field email =
                Field.of("email", Text.of("access.email"), new Control.Line("")).must();
        return TEMPLATES.accessSignIn(
                ui, email, said(failed, slow, out, joined), failed != null || slow != null, operated());
    }

    @GetMapping("/trust")
    JteModel trust(Ui ui) {
        List<Text> points = List.of(
                Text.of("access.trust.sides"),
                Text.of("access.trust.operator"),
                Text.of("access.trust.unseen"),
                Text.of("access.trust.changed"),
                Text.of("access.trust.sure"));
        return TEMPLATES.accessTrust(ui, operated(), points);
    }

    private Text operated() {
        return operator.isBlank() ? Text.of("access.operator.unnamed") : Text.of("access.operator", operator);
    }

    private static @Nullable Text said(
            @Nullable String failed, @Nullable String slow, @Nullable String out, @Nullable String joined) {
        if (failed != null) {
            return Text.of("access.signin.failed");
        }
        if (slow != null) {
            return Text.of("access.signin.slow");
        }
        if (out != null) {
            return Text.of("access.signin.out");
        }
        return joined == null ? null : Text.of("access.signin.joined");
    }
}
