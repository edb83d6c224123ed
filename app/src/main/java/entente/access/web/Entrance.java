package entente.access.web;

import entente.page.Busy;
import entente.page.Turnstile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where readers wait for their turn. Who sends something is not counted, lest slow senders take every place; for them too no connection in time
 * means "busy" and not "broken".
 */
final class Entrance extends OncePerRequestFilter {
    private final Turnstile turnstile;

    Entrance(Turnstile turnstile) {
        this.turnstile = turnstile;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/alive");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
            goOn(request, response, chain);
        } else if (turnstile.enter()) {
            try {
                goOn(request, response, chain);
            } finally {
                turnstile.leave();
            }
        } else {
            Busy.answer(request, response);
        }
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (!Busy.isWhy(failed) || response.isCommitted()) {
                throw failed;
            }
            response.reset();
            Busy.answer(request, response);
        }
    }
}
