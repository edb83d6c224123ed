package entente.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Set the system property {@code gallery.shots} to a folder to have every page of the gallery photographed into it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = GalleryBrowserTest.Server.class)
class GalleryBrowserTest {
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @Import({PageWeb.class, Errors.class, ErrorPages.class, GalleryPages.class, StrictPolicy.class})
    static class Server {}

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/gallery,          LIGHT, 1360", "/gallery,          DARK, 1360", "/gallery,          LIGHT, 360",
        "/gallery/widgets,  LIGHT, 1360", "/gallery/widgets,  DARK, 1360", "/gallery/widgets,  LIGHT, 360",
        "/gallery/stale,    LIGHT, 1360", "/gallery/absent,   DARK, 360"
    })
    void aPageHasNoBarrierNoOverflowAndNothingThatThePolicyForbids(String address, ColorScheme scheme, int width) {
        try (BrowserContext context = context(scheme, width, true)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(said -> complaints.addAll(complaint(said)));
            page.onDialog(dialog -> complaints.add("a hostile text opened a dialog"));
            page.navigate(address(address));
            shoot(page, address + "-" + scheme + "-" + width);

            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing sticks out at the side")
                    .isEqualTo(width);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aFigureOpensItsReasonsByKeyboardAndEscapeClosesThem() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1360, true)) {
            Page page = context.newPage();
            page.navigate(address("/gallery"));
            Locator summary = page.locator(".figure summary", new Page.LocatorOptions().setHasText("0.89"));
            summary.focus();
            page.keyboard().press("Enter");
            shoot(page, "drawer");

            assertThat(page.getByText("the plan had earned as much on 18 August"))
                    .isVisible();
            page.keyboard().press("Escape");
            assertThat(page.getByText("the plan had earned as much on 18 August"))
                    .isHidden();
            assertThat(summary).isFocused();
        }
    }

    @Test
    void withoutScriptTheReasonsUnfoldAndTheMenuOpens() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 360, false)) {
            Page page = context.newPage();
            page.navigate(address("/gallery"));
            page.locator(".figure summary", new Page.LocatorOptions().setHasText("0.89"))
                    .click();
            page.locator(".top-menu summary").click();
            shoot(page, "no-script");

            assertThat(page.getByText("the plan had earned as much on 18 August"))
                    .isVisible();
            assertThat(page.locator(".top-menu a[href='/registers']")).isVisible();
            assertThat(page.locator("[data-close]").first()).isHidden();
        }
    }

    @Test
    void theSliderAsksForTheDayItWasLeftOn() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1360, true)) {
            Page page = context.newPage();
            page.navigate(address("/gallery"));
            page.locator("input[type=range]").focus();
            page.keyboard().press("ArrowLeft");
            page.waitForURL("**/gallery?asOf=2026-09-09");
        }
    }

    @Test
    void theOwnLettersAreUsed() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1360, true)) {
            Page page = context.newPage();
            page.navigate(address("/gallery"));

            assertThat(
                            page.evaluate(
                                    "document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').length)"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aPrintLeavesOutWhatCannotBePressed() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 800, true)) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(address("/gallery"));
            shoot(page, "print");

            assertThat(page.locator(".top")).isHidden();
            assertThat(page.locator(".asof")).isHidden();
            assertThat(page.getByText("without prejudice")).isVisible();
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width, boolean script) {
        return chromium.browser()
                .newContext(new NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(script));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** An error page's own status is no complaint. */
    private static List<String> complaint(ConsoleMessage said) {
        return said.type().equals("error") && !said.text().contains("Failed to load resource")
                ? List.of(said.text())
                : List.of();
    }

    private static void shoot(Page page, String name) {
        String folder = System.getProperty("gallery.shots", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(!name.equals("drawer"))
                    .setPath(Path.of(folder, name.replace('/', '_') + ".png")));
        }
    }
}
