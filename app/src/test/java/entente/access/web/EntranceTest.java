package entente.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.page.Turnstile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class EntranceTest {
    private final Entrance entrance = new Entrance(new Turnstile(1, Duration.ZERO));

    @Test
    void whoeverFindsNoPlaceIsToldWhenToComeAgain() throws Exception {
        MockHttpServletResponse second = new MockHttpServletResponse();

        MockHttpServletResponse first =
                asked("GET", "/tray", (request, response) -> enter("GET", "/tray", second, (asked, answered) -> {}));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isEqualTo("5");
        assertThat(second.getContentAsString())
                .contains("Too much is asked of this server just now", "load the page again")
                .doesNotContain("name=\"_csrf\"");
    }

    @Test
    void aProgramIsToldAsProblemDetails() throws Exception {
        MockHttpServletResponse second = new MockHttpServletResponse();

        asked("GET", "/tray", (request, response) -> enter("GET", "/api/v1/kinds", second, (asked, answered) -> {}));

        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getContentType()).startsWith("application/problem+json");
        assertThat(second.getContentAsString()).contains("\"status\":503", "\"detail\":");
    }

    @Test
    void aPlaceIsFreeAgainOnceItsReaderIsAnsweredOrFailed() throws Exception {
        assertThatThrownBy(() -> asked("GET", "/tray", (request, response) -> {
                    throw new ServletException("broken");
                }))
                .hasMessage("broken");

        assertThat(asked("GET", "/tray", (request, response) -> {}).getStatus()).isEqualTo(200);
        assertThat(asked("GET", "/tray", (request, response) -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void whoeverSendsSomethingAndWhatNeedsNoDatabaseTakeNoPlace() throws Exception {
        MockHttpServletResponse sent = new MockHttpServletResponse();
        MockHttpServletResponse style = new MockHttpServletResponse();

        asked("GET", "/tray", (request, response) -> {
            enter("POST", "/tray", sent, (asked, answered) -> {});
            enter("GET", "/assets/entente.css", style, (asked, answered) -> {});
        });

        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(style.getStatus()).isEqualTo(200);
    }

    @Test
    void noConnectionInTimeIsBusyAndNotBroken() throws Exception {
        MockHttpServletResponse answer = asked("POST", "/tray", (request, response) -> {
            throw new ServletException(new CannotCreateTransactionException(
                    "no connection", new SQLTransientConnectionException("timed out")));
        });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("look whether it is there before you send it again");
    }

    private MockHttpServletResponse asked(String method, String path, FilterChain inside)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        enter(method, path, response, inside);
        return response;
    }

    private void enter(String method, String path, MockHttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        entrance.doFilter(new MockHttpServletRequest(method, path), response, inside);
    }
}
