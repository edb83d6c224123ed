package entente.cockpit;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForRequestFinishedOptions;
import com.microsoft.playwright.options.ColorScheme;
import entente.TestInstance;
import entente.access.Member;
import entente.access.Members;
import entente.access.SignedIn;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.page.Chromium;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People with a real browser each, and what they say before a journey begins. */
final class Browsing implements AutoCloseable {
    private final Chromium chromium = Chromium.start();

    BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser().newContext(options(width, scheme));
    }

    /** A browser that runs no script at all. */
    BrowserContext withoutScript() {
        return chromium.browser().newContext(options(1280, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    /** A small one that is touched. */
    BrowserContext phone(int width, int height) {
        return chromium.browser()
                .newContext(options(width, ColorScheme.LIGHT)
                        .setViewportSize(width, height)
                        .setHasTouch(true));
    }

    BrowserContext context() {
        return context(1280, ColorScheme.LIGHT);
    }

    private static NewContextOptions options(int width, ColorScheme scheme) {
        return new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale("en-GB");
    }

    /** Opens the page, signing in on the way where that is asked. */
    static Page open(BrowserContext context, SignedIn person, String path) {
        return open(context, person.email(), TestInstance.PASSWORD, path);
    }

    static Page open(BrowserContext context, String email, String password, String path) {
        Page page =
                context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
        page.navigate(TestInstance.address() + path);
        if (page.url().contains("/sign-in")) {
            page.fill("[name=email]", email);
            page.fill("[name=password]", password);
            press(page, "form button");
            page.navigate(TestInstance.address() + path);
        }
        return page;
    }

    /** Presses what leads to another page, or to the same one anew, and waits until that has come whole. */
    static void press(Page page, String selector) {
        page.waitForRequestFinished(
                new WaitForRequestFinishedOptions()
                        .setPredicate(asked ->
                                asked.isNavigationRequest() && asked.method().equals("GET")),
                () -> page.click(selector));
        page.waitForLoadState();
    }

    static void say(SignedIn who, UUID arrangement, Chain chain, Kind<?> kind, Fact fact) {
        Member member = TestInstance.bean(Members.class).get(who, arrangement);
        Instant now = TestInstance.ledger().clock().instant();
        Statement said =
                new Statement.Say(Ids.next(now), kind, fact, LocalDate.ofInstant(now, member.arrangementZone()));
        TestInstance.ledger().append(member.reader(), arrangement, member.voice(), chain, List.of(said));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
