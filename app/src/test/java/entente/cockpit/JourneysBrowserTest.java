package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.Delivery;
import entente.governance.Governance;
import entente.governance.LeaderAnswer;
import entente.kernel.Side;
import entente.ledger.Chain;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the two leaders do in a real browser, each in their own. */
class JourneysBrowserTest {
    private static Browsing browsing;
    private static SignedIn client;
    private static SignedIn provider;
    private static String base;

    @BeforeAll
    static void bothSidesWork() {
        browsing = new Browsing();
        client = TestInstance.person("Runa Vale");
        provider = TestInstance.person("Sten Ory");
        UUID arrangement = TestInstance.bean(Beginnings.class)
                .begin(client, "Field services", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
        base = "/arrangements/" + arrangement;
        LocalDate today = LocalDate.ofInstant(TestInstance.ledger().clock().instant(), ZoneOffset.UTC);
        for (int i = 1; i <= 6; i++) {
            Browsing.say(
                    client, arrangement, Chain.SHARED, Delivery.CHANGE_REQUEST, change("C" + i, "Change " + i, today));
        }
        Browsing.say(client, arrangement, Chain.CLIENT, Governance.LEADER_ANSWER, answer(today));
        Browsing.say(
                provider,
                arrangement,
                Chain.PROVIDER,
                Delivery.CHANGE_REQUEST,
                change("PX", "Quietly prepared", today));
    }

    @AfterAll
    static void stop() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @Test
    void bothLeadersReadTheSameQuestionEachWithTheirOwnPartFirstAndNothingOfTheOthersNotes() {
        try (BrowserContext one = browsing.context();
                BrowserContext two = browsing.context()) {
            String clients = Browsing.open(one, client, base).textContent("main");
            String providers = Browsing.open(two, provider, base).textContent("main");
            assertThat(clients)
                    .contains("Do we keep changing what we asked for?")
                    .contains("Only your side sees this");
            assertThat(providers)
                    .contains("Do we keep changing what we asked for?")
                    .doesNotContain("You said no")
                    .doesNotContain("you said no");
            assertThat(Browsing.open(one, client, base + "/registers/change-request")
                            .textContent("main"))
                    .doesNotContain("Quietly prepared");
            assertThat(Browsing.open(two, provider, base + "/registers/change-request")
                            .textContent("main"))
                    .contains("Quietly prepared");
        }
    }

    @Test
    void aFigureOpensItsReasonsAndTheReasonsLeadToTheEntry() {
        try (BrowserContext context = browsing.context()) {
            Page page = Browsing.open(context, client, base);
            page.locator("#question-000-A5 > div:last-child summary").click();
            page.locator("#question-000-A5 .figure[open] .source").first().click();
            page.waitForLoadState();
            assertThat(page.url()).contains("/facts/");
            assertThat(page.textContent("main")).contains("Runa Vale");
        }
    }

    @Test
    void signingInAndOpeningTheCockpitNeedsNoMouse() {
        try (BrowserContext context = browsing.context()) {
            Page page = context.newPage();
            page.navigate(TestInstance.address() + "/sign-in");
            page.focus("[name=email]");
            page.keyboard().type(client.email());
            page.keyboard().press("Tab");
            page.keyboard().type(TestInstance.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForSelector("h3 a");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.locator("h3 a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/arrangements/**");
            assertThat(page.textContent("h1")).contains("Field services");
        }
    }

    @Test
    void lookingBackShowsWhatWasKnownThen() {
        try (BrowserContext context = browsing.context()) {
            Page page = Browsing.open(context, client, base + "?asOf=2020-01-01");
            assertThat(page.textContent("main")).doesNotContain("You said no").contains("Seven questions");
        }
    }

    private static ChangeRequest change(String code, String title, LocalDate today) {
        return new ChangeRequest(
                code,
                title,
                Side.CLIENT,
                ChangeReason.PREFERENCE,
                today.minusDays(3),
                null,
                null,
                null,
                null,
                null,
                ChangeState.ASKED,
                null,
                null,
                null);
    }

    private static LeaderAnswer answer(LocalDate today) {
        return new LeaderAnswer("000-A5", today.minusDays(1), LeaderAnswer.Answer.NO, null);
    }
}
