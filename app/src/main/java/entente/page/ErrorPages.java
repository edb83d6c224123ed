package entente.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what was refused before it reached a controller: by a filter, or by the server itself. */
@Controller
class ErrorPages implements ErrorController {
    @RequestMapping("${spring.web.error.path:/error}")
    Object refusedEarly(HttpServletRequest request) {
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        HttpStatusCode status = HttpStatusCode.valueOf(code);
        return status.is5xxServerError()
                ? Errors.answer(Errors.ours(request, cause(request)), request)
                : Errors.answer(status, request);
    }

    private static Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("the server refused without saying why");
    }
}
