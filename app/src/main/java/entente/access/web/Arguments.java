package entente.access.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.SignedIn;
import entente.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives a controller who is signed in, and the member that person is in the arrangement of the address. */
final class Arguments implements HandlerMethodArgumentResolver {
    private static final String MEMBER = Member.class.getName();

    private final Members members;

    Arguments(Members members) {
        this.members = members;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == Member.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        SignedIn person = signedIn();
        return parameter.getParameterType() == SignedIn.class
                ? person
                : Lens.through(request, member(request, members, person, arrangement(request)));
    }

    /** Who the person is in the arrangement, asked of the database once for a request: around the page and within it. */
    static Member member(HttpServletRequest request, Members members, SignedIn person, UUID arrangement) {
        if (request.getAttribute(MEMBER) instanceof Member known
                && known.person().equals(person)
                && known.arrangement().equals(arrangement)) {
            return known;
        }
        Member member = members.get(person, arrangement);
        request.setAttribute(MEMBER, member);
        return member;
    }

    static SignedIn signedIn() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedIn person) {
            return person;
        }
        throw new NotFound("nobody is signed in");
    }

    static @Nullable UUID arrangementOf(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("arrangement") instanceof String id) {
            try {
                return UUID.fromString(id);
            } catch (IllegalArgumentException noId) {
                throw new NotFound("no id: " + id);
            }
        }
        return null;
    }

    private static UUID arrangement(HttpServletRequest request) {
        UUID id = arrangementOf(request);
        if (id == null) {
            throw new IllegalStateException("a member is asked for where the address names no {arrangement}");
        }
        return id;
    }
}
