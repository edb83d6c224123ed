package entente.page;

import entente.kernel.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Ui} of its request. */
final class UiArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ui.class;
    }

    @Override
    public Ui resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return ui(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    static Ui ui(HttpServletRequest request) {
        Frame frame = Frame.of(request);
        return new Ui(
                Words.forReader(request.getLocale(), frame.reader().zone()).with(frame.parlance()),
                frame,
                csrf(request),
                request.getRequestURI(),
                fragment(request));
    }

    /** For a page that must ask nothing of anybody: it knows the reader's language alone. */
    static Ui stranger(HttpServletRequest request) {
        return new Ui(
                new Words(request.getLocale(), Reader.STRANGER.zone()),
                Frame.NOTHING,
                Csrf.NONE,
                request.getRequestURI(),
                fragment(request));
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : Csrf.NONE;
    }

    /** Going back in the browser's history asks with htmx too, but for the whole page. */
    private static boolean fragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
