package entente.access.web;

import entente.access.Accounts;
import entente.access.Attempts;
import entente.access.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password, slowly for whoever guesses: an unknown address costs as much as a wrong password, and too many failures shut the door. */
final class PasswordDoor implements AuthenticationProvider {
    private final Accounts accounts;
    private final Attempts attempts;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordDoor(Accounts accounts, Attempts attempts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.nobodysHash = String.valueOf(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String email = asked.getName().strip().toLowerCase(Locale.ROOT);
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (attempts.tooMany(email) || attempts.tooMany(address)) {
            throw new LockedException("too many failures");
        }
        Optional<Accounts.Login> login = accounts.find(email);
        String hash = login.map(Accounts.Login::passwordHash).orElse(nobodysHash);
        boolean matches = passwords.matches(String.valueOf(asked.getCredentials()), hash);
        if (login.isEmpty() || !matches) {
            attempts.failed(email);
            attempts.failed(address);
            throw new BadCredentialsException("no such account and password");
        }
        attempts.succeeded(email);
        return signedIn(login.get().person());
    }

    static Authentication signedIn(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.equals(type);
    }
}
