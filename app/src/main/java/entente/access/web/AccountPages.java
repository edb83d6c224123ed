package entente.access.web;

import entente.access.Accounts;
import entente.access.OpenSession;
import entente.access.SignedIn;
import entente.access.Tokens;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's own account: password, open sessions, tokens for the API. */
@Controller
class AccountPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Accounts accounts;
    private final Tokens tokens;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final PasswordEncoder passwords;

    AccountPages(
            Accounts accounts,
            Tokens tokens,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            PasswordEncoder passwords) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    @GetMapping("/account")
    Page account(Ui ui, SignedIn person, HttpSession session) {
        return Page.of(TEMPLATES.accessAccount(ui, person, open(person, session), tokens.of(person), null, null));
    }

    @PostMapping("/account/tokens")
    Page issue(Ui ui, SignedIn person, HttpSession session, @RequestParam(defaultValue = "") String name) {
        try {
            String secret = tokens.issue(person, name).text();
            return Page.of(TEMPLATES.accessAccount(ui, person, open(person, session), tokens.of(person), secret, null));
        } catch (Refused refused) {
            return refused(ui, person, session, refused.text());
        }
    }

    @PostMapping("/account/tokens/revoke")
    String revoke(SignedIn person, @RequestParam UUID token) {
        tokens.revoke(person, token);
        return "redirect:/account";
    }

    @PostMapping("/account/sessions/end")
    String end(SignedIn person, @RequestParam String session) {
        if (sessions.findByPrincipalName(person.getName()).containsKey(session)) {
            sessions.deleteById(session);
        }
        return "redirect:/account";
    }

    /** A new password ends every other session of the account. */
    @PostMapping("/account/password")
    Object change(
            Ui ui,
            SignedIn person,
            HttpSession session,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password) {
        boolean known = accounts.find(person.email())
                .filter(login -> passwords.matches(old, login.passwordHash()))
                .isPresent();
        try {
            Refused.unless(known, "old", "access.password.wrong");
            Passwords.check(password);
        } catch (Refused refused) {
            return refused(ui, person, session, refused.text());
        }
        accounts.changePassword(person, String.valueOf(passwords.encode(password)));
        sessions.findByPrincipalName(person.getName()).keySet().stream()
                .filter(id -> !id.equals(session.getId()))
                .forEach(sessions::deleteById);
        return "redirect:/account?changed";
    }

    private Page refused(Ui ui, SignedIn person, HttpSession session, Text why) {
        return Page.refused(TEMPLATES.accessAccount(ui, person, open(person, session), tokens.of(person), null, why));
    }

    private List<OpenSession> open(SignedIn person, @Nullable HttpSession here) {
        return sessions.findByPrincipalName(person.getName()).values().stream()
                .map(s -> new OpenSession(
                        s.getId(),
                        s.getCreationTime(),
                        s.getLastAccessedTime(),
                        here != null && s.getId().equals(here.getId())))
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed().thenComparing(OpenSession::id))
                .toList();
    }
}
