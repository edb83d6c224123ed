package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import entente.DemoInstance;
import entente.kernel.Side;
import entente.page.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page as each side's leader sees it, light and dark, wide and narrow. Set the system property {@code pages.shots} to a folder to have
 * them photographed into it.
 */
class EveryPageBrowserTest {
    /** What axe finds against WCAG 2.2 AA; on a narrow screen with everything unfolded, in the dark only what the dark changes. */
    private static final String FINDINGS = """
            async rules => {
                const options = rules.length
                    ? { runOnly: { type: 'rule', values: rules } }
                    : { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } };
                const found = await axe.run(document, { ...options, resultTypes: ['violations'], selectors: false, preload: false });
                const wrong = found.violations.map(v => v.id + ' ' + v.nodes.length + ' x ' + v.nodes[0].html.slice(0, 200) + ' ' + v.nodes[0].failureSummary.slice(0, 200));
                const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
                return over > 0 ? [...wrong, 'wider than the screen by ' + over] : wrong;
            }""";

    private static final String UNFOLD = "document.querySelectorAll('main details').forEach(d => { d.open = true; })";

    private static DemoInstance demo;
    private static Map<Side, Map<String, String>> places;

    @BeforeAll
    static void start() {
        Chromium.start().close();
        demo = new DemoInstance();
        places = PagePlaces.of(demo);
    }

    @AfterAll
    static void stop() {
        if (demo != null) {
            demo.close();
        }
    }

    /** Each side in a browser of its own, at the same time. */
    @Test
    void everyPageIsAccessibleAndFitsTheScreenForBothSides() {
        List<List<String>> wrong = Stream.of(Side.values())
                .parallel()
                .map(side -> wrongFor(side, true))
                .toList();

        assertThat(wrong.stream().flatMap(List::stream)).isEmpty();
    }

    @Test
    void theDoorIsAccessibleAndFitsTheScreen() {
        assertThat(wrongFor(Side.CLIENT, false)).isEmpty();
    }

    private static List<String> wrongFor(Side side, boolean inside) {
        List<String> wrong = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext(new NewContextOptions().setLocale("en-GB"))) {
            Page page = context.newPage();
            if (inside) {
                page.navigate(demo.address() + "/sign-in");
                page.fill("[name=email]", DemoInstance.leader(side).email());
                page.fill("[name=password]", DemoInstance.PASSWORD);
                page.click("main form button");
            }
            List<PageStop> stops = inside ? PageTable.all() : PageTable.door();
            stops.forEach(stop -> look(page, side, stop, wrong));
        }
        return wrong;
    }

    private static void look(Page page, Side side, PageStop stop, List<String> wrong) {
        seen(page, 1280, ColorScheme.LIGHT);
        String path = stop.path(places.getOrDefault(side, Map.of()));
        try {
            Response answer = page.navigate(demo.address() + path);
            if (!stop.mapping().isEmpty() && !List.of(200, 422).contains(answer.status())) {
                wrong.add(path + ": answered " + answer.status());
            }
            stop.then().accept(page);
        } catch (PlaywrightException failed) {
            wrong.add(path + ": " + failed.getMessage());
            return;
        }
        String name = side + " " + stop.path();
        page.evaluate(AxeBuilder.getAxeScript());
        find(page, name + " wide", List.of(), wrong);
        seen(page, 1280, ColorScheme.DARK);
        find(page, name + " wide, dark", List.of("color-contrast"), wrong);
        shoot(page, name + " dark");
        seen(page, 360, ColorScheme.LIGHT);
        shoot(page, name + " narrow");
        page.evaluate(UNFOLD);
        find(page, name + " narrow", List.of(), wrong);
        seen(page, 360, ColorScheme.DARK);
        find(page, name + " narrow, dark", List.of("color-contrast"), wrong);
    }

    private static void find(Page page, String where, List<String> rules, List<String> wrong) {
        if (page.evaluate(FINDINGS, rules) instanceof List<?> findings) {
            findings.forEach(finding -> wrong.add(where + ": " + finding));
        }
    }

    private static void seen(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void shoot(Page page, String name) {
        String folder = System.getProperty("pages.shots", "");
        if (!folder.isEmpty()) {
            String file = name.replaceAll("[^A-Za-z0-9]+", "-") + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, file)));
        }
    }
}
