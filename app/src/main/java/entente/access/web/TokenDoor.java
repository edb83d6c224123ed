package entente.access.web;

import entente.access.Accounts;
import entente.access.Secret;
import entente.access.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a personal token in: {@code Authorization: Bearer …}. Where one is sent, nothing but it says who is asking. */
final class TokenDoor extends OncePerRequestFilter {
    /** What only a token may do is marked by this authority: a browser's session may read. */
    static final String AUTHORITY = "TOKEN";

    private static final String BEARER = "Bearer ";

    private final Accounts accounts;

    TokenDoor(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            SecurityContext fresh = SecurityContextHolder.createEmptyContext();
            accounts.findByToken(new Secret(header.substring(BEARER.length()).strip()))
                    .map(TokenDoor::signedIn)
                    .ifPresent(fresh::setAuthentication);
            SecurityContextHolder.setContext(fresh);
        }
        chain.doFilter(request, response);
    }

    private static Authentication signedIn(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority(AUTHORITY)));
    }
}
