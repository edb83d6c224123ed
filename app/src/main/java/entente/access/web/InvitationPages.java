package entente.access.web;

import entente.access.Invitation;
import entente.access.Invitations;
import entente.access.Secret;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in by invitation. */
@Controller
class InvitationPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Invitations invitations;
    private final PasswordEncoder passwords;

    InvitationPages(Invitations invitations, PasswordEncoder passwords) {
        this.invitations = invitations;
        this.passwords = passwords;
    }

    @GetMapping("/invitations/{secret}")
    Page open(Ui ui, @PathVariable String secret) {
        Invitation invitation = get(secret);
        return Page.of(TEMPLATES.accessInvitation(ui, invitation, secret, fields(invitation, "", "", null)));
    }

    @PostMapping("/invitations/{secret}")
    Object accept(
            Ui ui,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        Invitation invitation = get(secret);
        try {
            check(invitation, organisation, name, password);
        } catch (Refused refused) {
            return Page.refused(TEMPLATES.accessInvitation(
                    ui, invitation, secret, fields(invitation, organisation, name, refused)));
        }
        String hash = String.valueOf(
                passwords.encode(invitation.hasAccount() ? Secret.fresh().text() : password));
        if (!invitations.accept(new Secret(secret), organisation, name.strip(), hash)) {
            throw new NotFound("the invitation no longer holds");
        }
        return "redirect:/sign-in?joined";
    }

    private Invitation get(String secret) {
        return invitations.find(new Secret(secret)).orElseThrow(() -> new NotFound("no such invitation"));
    }

    private static void check(Invitation invitation, String organisation, String name, String password) {
        if (invitation.hasAccount()) {
            return;
        }
        Refused.unless(
                invitation.organisationName() != null || !organisation.isBlank(),
                "organisation",
                "access.organisation.needed");
        Refused.unless(!name.isBlank(), "name", "access.name.needed");
        Passwords.check(password);
    }

    private static List<Field> fields(
            Invitation invitation, String organisation, String name, @Nullable Refused refused) {
        List<Field> fields = new ArrayList<>();
        if (!invitation.hasAccount()) {
            if (invitation.organisationName() == null) {
                fields.add(Field.of("organisation", Text.of("access.organisation"), new Control.Line(organisation))
                        .must());
            }
            fields.add(Field.of("name", Text.of("access.name"), new Control.Line(name))
                    .must());
        }
        return refused == null
                ? fields
                : fields.stream().map(field -> field.after(refused)).toList();
    }
}
