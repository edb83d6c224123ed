package entente.page;

import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Words;
import ententepages.StaticTemplates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one place where what went wrong becomes an answer: a page in the product's words, or problem details (RFC 9457) under {@code /api/}. */
@ControllerAdvice
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /** An id in an address that is no id at all is as absent as one that names nothing. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    Object notFound(HttpServletRequest request) {
        return answer(Failure.notFound(), request);
    }

    @ExceptionHandler
    Object conflict(Conflict conflict, HttpServletRequest request) {
        return answer(Failure.conflict(conflict.text()), request);
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        return isProgram(request)
                ? Problems.refused(refused, words(request))
                : answer(Failure.refused(refused.text()), request);
    }

    /** Who may come in is decided by the security filters, which wait for these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refusal) {
        throw refusal;
    }

    /** The reader has gone; there is nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler
    Object anythingElse(Exception failure, HttpServletRequest request) throws Exception {
        if (Busy.isWhy(failure)) {
            // the entrance answers without a question to the database, which even a page's frame has
            throw failure;
        }
        if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            return isProgram(request) ? Problems.of(known, words(request)) : answer(of(known.getStatusCode()), request);
        }
        return answer(ours(request, failure), request);
    }

    static Failure ours(HttpServletRequest request, Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("reference {} on {} {}", reference, request.getMethod(), path(request), failure);
        return Failure.ours(reference);
    }

    private static Failure of(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        return switch (status == null ? HttpStatus.BAD_REQUEST : status) {
            case NOT_FOUND -> Failure.notFound();
            case FORBIDDEN -> Failure.forbidden();
            case HttpStatus other -> Failure.request(other);
        };
    }

    static Object answer(HttpStatusCode code, HttpServletRequest request) {
        return isProgram(request) ? Problems.of(code, words(request)) : answer(of(code), request);
    }

    static Object answer(Failure failure, HttpServletRequest request) {
        if (isProgram(request)) {
            return Problems.of(failure, words(request));
        }
        Ui ui = UiArgument.ui(request);
        return ui.fragment()
                ? new Page(failure.status(), TEMPLATES.pageFailed(ui, failure), true)
                : new Page(failure.status(), TEMPLATES.pageError(ui, failure), false);
    }

    /** The address asked for, also where the server has turned the request to its error page. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    static boolean isProgram(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static Words words(HttpServletRequest request) {
        return UiArgument.ui(request).words();
    }
}
