package entente.access.web;

import entente.access.Accounts;
import entente.access.Secret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a personal token in: {@code Authorization: Bearer …}. */
final class TokenDoor extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;

    TokenDoor(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(BEARER)) {
            accounts.findByToken(new Secret(header.substring(BEARER.length()).strip()))
                    .map(PasswordDoor::signedIn)
                    .ifPresent(SecurityContextHolder.getContext()::setAuthentication);
        }
        chain.doFilter(request, response);
    }
}
