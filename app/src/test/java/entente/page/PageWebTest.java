package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig(
        classes = {PageWeb.class, Errors.class, ErrorPages.class, GalleryPages.class, PageWebTest.Web.class})
class PageWebTest {
    @EnableWebMvc
    static class Web {}

    private final MockMvcTester mvc;

    PageWebTest(@Autowired WebApplicationContext context) {
        this.mvc = MockMvcTester.from(context);
    }

    @Test
    void aPageIsUtf8HtmlOfKnownLengthThatVariesWithHtmx() {
        MvcTestResult page = mvc.get().uri("/gallery/widgets").exchange();

        assertThat(page).hasStatusOk().hasHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        assertThat(page).headers().hasValue(HttpHeaders.VARY, "HX-Request");
        byte[] body = page.getResponse().getContentAsByteArray();
        assertThat(page.getResponse().getContentLength()).isEqualTo(body.length);
        assertThat(new String(body, StandardCharsets.UTF_8)).contains(PageSamples.RIGHT_TO_LEFT);
    }

    @Test
    void aRefusedFormIsTheSameFormWith422() {
        assertThat(mvc.post().uri("/gallery").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 2 decimals");
    }

    @Test
    void aFormCarriesTheTokenOfItsReader() {
        assertThat(mvc.get()
                        .uri("/gallery/widgets")
                        .requestAttr(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF", "_proof", "t\"1"))
                        .exchange())
                .bodyText()
                .contains("<input type=\"hidden\" name=\"_proof\" value=\"t&#34;1\">");
    }

    @Test
    void aStrangerSeesNoNavigation() {
        assertThat(mvc.get().uri("/gallery").header("X-Stranger", "yes").exchange())
                .bodyText()
                .doesNotContain("top-reader", "/portfolio", "without prejudice")
                .contains("Times are shown for UTC.", "<main id=\"main\"");
    }

    @Test
    void absentAndNotYoursAndNoIdAtAllAnswerAlike() {
        String absent = body("/gallery/absent", HttpStatus.NOT_FOUND);

        assertThat(absent).contains("There is nothing here").doesNotContain("M-7");
        assertThat(body("/gallery/facts/01890000-0000-7000-8000-000000000002", HttpStatus.NOT_FOUND))
                .isEqualTo(absent);
        assertThat(body("/gallery/facts/no-id", HttpStatus.NOT_FOUND)).isEqualTo(absent);
    }

    @Test
    void anUnknownAddressIsAPageToo() {
        assertThat(body("/nowhere", HttpStatus.NOT_FOUND)).contains("There is nothing here", "Go to the start");
    }

    @Test
    void aConflictSaysWhoChangedWhat() {
        assertThat(body("/gallery/stale", HttpStatus.CONFLICT))
                .contains("Someone was there before you", "Tomas Reyl amended the price on 26 September.");
    }

    @Test
    void aRefusalOutsideAFormSaysWhatIsWrong() {
        assertThat(body("/gallery/wrong", HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("an amount in EUR has at most 2 decimals, not 1.005");
    }

    @Test
    void aFaultOfOursKeepsItsSecretAndGivesAReference() {
        assertThat(body("/gallery/broken", HttpStatus.INTERNAL_SERVER_ERROR))
                .containsPattern("reference [0-9a-f]{8}\\.")
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void aPageThatFailsHalfWayIsAWholeErrorPage() {
        assertThat(body("/gallery/half", HttpStatus.INTERNAL_SERVER_ERROR))
                .startsWith("<!doctype html>")
                .containsOnlyOnce("<!doctype html>")
                .contains("Something broke on our side")
                .doesNotContain("secret");
    }

    @Test
    void aFragmentFailsBesideWhatWasTyped() {
        assertThat(mvc.get().uri("/gallery/stale").header("HX-Request", "true").exchange())
                .hasStatus(HttpStatus.CONFLICT)
                .hasHeader("HX-Reswap", "afterbegin")
                .bodyText()
                .startsWith("<div class=\"notice notice-refused\"")
                .contains("Tomas Reyl");
    }

    @Test
    void goingBackInHistoryGetsTheWholePage() {
        assertThat(mvc.get()
                        .uri("/gallery/stale")
                        .header("HX-Request", "true")
                        .header("HX-History-Restore-Request", "true")
                        .exchange())
                .bodyText()
                .startsWith("<!doctype html>");
    }

    @Test
    void theApiAnswersInProblemDetails() {
        assertThat(mvc.get()
                        .uri("/api/v1/wrong")
                        .accept(MediaType.APPLICATION_JSON)
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"title\":\"This cannot be recorded\",\"status\":422,\"errors\":[{\"field\":\"price\"}],"
                                + "\"detail\":\"an amount in EUR has at most 2 decimals, not 1.005\"}");
        assertThat(mvc.get().uri("/api/v1/absent").exchange())
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .doesNotContain("M-7");
        assertThat(mvc.get().uri("/api/v1/stale").exchange())
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Tomas Reyl amended the price");
        assertThat(mvc.get().uri("/api/v1/broken").exchange())
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .doesNotContain("secret");
    }

    @Test
    void theWrongMethodIsTheReadersFault() {
        assertThat(mvc.delete().uri("/gallery").exchange()).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Test
    void whatAFilterRefusedIsAPageOrAProblem() {
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr("jakarta.servlet.error.status_code", 403)
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("This is not open to you");
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr("jakarta.servlet.error.status_code", 403)
                        .requestAttr("jakarta.servlet.error.request_uri", "/api/v1/facts")
                        .exchange())
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void assetsAreKeptForEverUnderTheAddressOfTheirContent() {
        for (String address : new String[] {Assets.STYLE, Assets.SCRIPT, Assets.HTMX, Assets.ICON}) {
            assertThat(address).containsPattern("\\?v=[0-9a-f]{12}$");
            assertThat(mvc.get().uri(address).exchange())
                    .hasStatusOk()
                    .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        }
    }

    @Test
    void lettersAreServedAndTheRestOfTheLibraryIsNot() {
        assertThat(mvc.get()
                        .uri("/assets/fonts/source-sans-3-5.3.0-latin.woff2")
                        .exchange())
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_TYPE, "font/woff2");
        assertThat(mvc.get().uri("/assets/lib/htmx.js").exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/assets/../messages/page.properties").exchange())
                .hasStatus4xxClientError();
    }

    private String body(String address, HttpStatus status) {
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatus(status).hasHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
