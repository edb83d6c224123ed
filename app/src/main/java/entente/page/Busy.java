package entente.page;

import entente.kernel.Words;
import ententepages.StaticTemplates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** The answer of a server that has more to do than it can: 503, when to come again, and what to do meanwhile. Asks the database nothing. */
public final class Busy {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private Busy() {}

    /** Whether no connection to the database came free in time. */
    public static boolean isWhy(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLTransientConnectionException.class::isInstance);
    }

    /** For a filter, where no controller answers any more. */
    public static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(COME_AGAIN.toSeconds()));
        Failure failure = Failure.busy();
        if (Errors.isProgram(request)) {
            Problems.write(failure, new Words(request.getLocale(), Reader.STRANGER.zone()), response);
            return;
        }
        Ui ui = UiArgument.stranger(request);
        Page page = ui.fragment()
                ? new Page(failure.status(), TEMPLATES.pageFailed(ui, failure), true)
                : new Page(failure.status(), TEMPLATES.pageError(ui, failure), false);
        PageAnswer.write(page, response);
    }
}
