package entente.page;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes the page a controller returned. It is whole before its first byte leaves, so a page that fails half-way is an error page, never half a page. */
final class PageAnswer implements HandlerMethodReturnValueHandler {
    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        Class<?> type = returnType.getParameterType();
        return Page.class == type || JteModel.class.isAssignableFrom(type);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        switch (Objects.requireNonNull(answer, "a controller answered no page")) {
            case Page page -> write(page, response(request));
            case JteModel shows -> write(Page.of(shows), response(request));
            default -> throw new IllegalStateException("not a page: " + answer.getClass());
        }
    }

    private static HttpServletResponse response(NativeWebRequest request) {
        return Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class), "no response to answer");
    }

    static void write(Page page, HttpServletResponse response) throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.shows().render(html);
        response.setStatus(page.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        // One address answers a page or a piece of it.
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        if (page.beside()) {
            response.addHeader("HX-Reswap", "afterbegin");
        }
        html.writeTo(response.getOutputStream());
    }
}
