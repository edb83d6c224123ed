package entente.access.web;

import entente.access.Footnote;
import entente.access.Member;
import entente.access.Members;
import entente.access.Navigation;
import entente.access.Parlance;
import entente.access.Right;
import entente.access.SignedIn;
import entente.kernel.Refused;
import entente.page.Frame;
import entente.page.Reader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Puts around every page who reads it and where that person can go. */
final class Framing implements HandlerInterceptor {
    private final Members members;
    private final Navigation navigation;
    private final Footnote footnote;
    private final Parlance parlance;

    Framing(Members members, Navigation navigation, Footnote footnote, Parlance parlance) {
        this.members = members;
        this.navigation = navigation;
        this.footnote = footnote;
        this.parlance = parlance;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedIn person) {
            frame(person, request).on(request);
        }
        return true;
    }

    /** Whoever looks through others' eyes only looks; ending it, and where that leads, stay open. */
    private static void onlyLooking(Member seen, HttpServletRequest request) {
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
        boolean ends = request.getRequestURI().startsWith("/arrangements/" + seen.arrangement() + "/preview");
        Refused.unless(reads || ends || !seen.looksThroughOthersEyes(), "", "access.preview.readonly");
    }

    private Frame frame(SignedIn person, HttpServletRequest request) {
        UUID arrangement = Arguments.arrangementOf(request);
        if (arrangement == null) {
            Reader reader = new Reader(person.name(), person.organisationName(), null, person.zone());
            return new Frame(reader, null, Navigation.outside(request.getRequestURI()), null);
        }
        Member own = Arguments.member(request, members, person, arrangement);
        Member seen = Lens.through(request, own);
        Reader reader = new Reader(person.name(), person.organisationName(), seen.side(), person.zone());
        Frame frame = new Frame(
                reader,
                arrangement,
                seen.may(Right.READ)
                        ? navigation.inside(arrangement, request.getRequestURI())
                        : Navigation.opened(arrangement, request.getRequestURI()),
                seen.may(Right.READ) ? footnote.says().apply(seen).orElse(null) : null,
                Lens.preview(own, seen),
                seen.may(Right.READ) ? parlance.of().apply(seen) : Map.of());
        frame.on(request);
        onlyLooking(seen, request);
        return frame;
    }
}
