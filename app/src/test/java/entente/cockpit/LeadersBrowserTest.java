package entente.cockpit;

import static entente.cockpit.Browsing.open;
import static entente.cockpit.Browsing.press;
import static entente.cockpit.Browsing.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.arrangement.Arrangements;
import entente.arrangement.Promise;
import entente.delivery.ClientDependency;
import entente.delivery.Delivery;
import entente.kernel.Side;
import entente.ledger.Chain;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How leaders begin, come in, agree and are told, in a real browser. */
class LeadersBrowserTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Browsing browsing;

    private final SignedIn client = TestInstance.person("Alma Reed");
    private final SignedIn provider = TestInstance.person("Bram Stolk");
    private final LocalDate today = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN));

    @BeforeAll
    static void start() {
        browsing = new Browsing();
    }

    @AfterAll
    static void stop() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @Test
    void aLeaderAloneComesFromNothingToTheFirstFindingsWithoutAnyScript() {
        try (BrowserContext context = browsing.withoutScript()) {
            Page page = open(context, client, "/begin");
            page.fill("[name=name]", "Archives");
            page.selectOption("[name=side]", "CLIENT");
            page.fill("[name=zone]", "Europe/Berlin");
            send(page);
            assertThat(page.textContent("h1")).contains("Set it up");
            page.click("text=What it is");
            page.selectOption("[name='row0.pack']", "PROCESS");
            page.fill("[name='row0.client']", "Reed");
            page.fill("[name='row0.provider']", "Stolk");
            page.fill("[name='row0.currency']", "EUR");
            send(page);
            assertThat(page.textContent("h1")).contains("Who leads");
            assertThat(page.inputValue("[name='CLIENT.name']")).isEqualTo("Alma Reed");
            send(page);
            page.fill("[name='row0.title']", "Agreement");
            page.fill("[name='row0.originalValue.amount']", "900000");
            page.fill("[name='row0.startsOn']", today.minusMonths(6).toString());
            page.fill("[name='row0.endsOn']", today.plusMonths(2).toString());
            page.fill("[name='row0.noticeDays']", "30");
            send(page);
            page.click("text=Later");
            assertThat(page.textContent("#findings + ul")).contains("When must we decide whether to go on?");
            page.click("text=Open the Pair Cockpit");
            assertThat(page.textContent("main")).contains("Seven questions").contains("Next for firmer answers");
        }
    }

    @Test
    void whoeverIsInvitedSeesFirstWhatIsOwedAndThenTheSameCockpit() {
        String base = begun("Invited work");
        UUID arrangement = id(base);
        say(client, arrangement, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Badges for the crew"));
        String email = "guest" + UUID.randomUUID() + "@example.org";
        try (BrowserContext one = browsing.context();
                BrowserContext two = browsing.context()) {
            Page host = open(one, client, base + "/people");
            host.fill("[name=email]", email);
            host.selectOption("main select[name=as]", "PROVIDER LEADER");
            host.click("text=Make the invitation");
            String door = (String)
                    host.evaluate("document.body.innerText.match(/https?:\\/\\/\\S+\\/invitations\\/\\S+/)[0]");
            Page guest = two.newPage();
            guest.navigate(door);
            guest.fill("[name=organisation]", "Crew and Co " + email);
            guest.fill("[name=name]", "Cato Bild");
            guest.fill("[name=password]", "long enough to be safe");
            guest.click("text=Accept and come in");
            open(two, email, "long enough to be safe", base);
            assertThat(guest.url()).endsWith("/welcome");
            assertThat(guest.textContent("main")).contains("owes you").contains("Badges for the crew");
            guest.click("text=I have looked");
            assertThat(guest.textContent("main")).contains("Seven questions").contains("Badges for the crew");
        }
    }

    @Test
    void bothLeadersSignTheProtocolAndReadItsShortFormEverywhere() {
        String base = shared("Agreed ways");
        try (BrowserContext one = browsing.context();
                BrowserContext two = browsing.context()) {
            Page clients = open(one, client, base + "/protocol");
            clients.click("text=Propose it and sign");
            assertThat(clients.textContent("main")).contains("not signed by both yet");
            Page providers = open(two, provider, base + "/protocol");
            providers.click("text=Sign for the provider");
            assertThat(providers.textContent("main")).contains("Signed by both leaders");
            assertThat(open(one, client, base).textContent("footer")).contains("the contract prevails");
        }
    }

    @Test
    void anAlertTakenToAMeetingStandsThereForBoth() {
        String base = shared("Alarmed work");
        say(client, id(base), Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Plans"));
        TestInstance.bean(Judging.class).judgeAll(id(base));
        try (BrowserContext one = browsing.context();
                BrowserContext two = browsing.context()) {
            Page page = open(one, client, base + "/alerts");
            page.locator("text=Take it to a meeting").first().click();
            page.fill("[name=forum]", "The two leaders");
            page.fill("[name=attendees]", "Alma and Bram");
            page.click("main form button");
            assertThat(page.textContent("main")).contains("On the agenda of The two leaders");
            assertThat(open(two, provider, base + "/alerts").textContent("main"))
                    .contains("On the agenda of The two leaders")
                    .contains("With Alma and Bram.");
        }
    }

    @Test
    void whatTheOtherSideRecordedIsToldUntilTheReaderHasSeenIt() {
        String base = shared("Watched work");
        say(client, id(base), Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Ours"));
        try (BrowserContext context = browsing.context()) {
            Page page = open(context, client, base);
            press(page, "text=I have seen this");
            say(provider, id(base), Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Their crane"));
            page.reload();
            assertThat(page.textContent("section[aria-labelledby=since]")).contains("Their crane");
            press(page, "text=I have seen this");
            assertThat(page.textContent("section[aria-labelledby=since]")).contains("Nothing new.");
        }
    }

    @Test
    void aPromiseIsSignedFromWhatWaitsAndItsLineStandsInThePlot() {
        String base = shared("Promised work");
        say(client, id(base), Chain.SHARED, Arrangements.PROMISE, promise());
        try (BrowserContext context = browsing.context()) {
            Page page = open(context, provider, base);
            assertThat(page.locator("#promises ~ .plot svg[role=img]").count()).isEqualTo(1);
            page.click("section[aria-labelledby=waiting] a");
            assertThat(page.textContent("main")).contains("Bridge open");
        }
    }

    @Test
    void aThresholdIsTriedBeforeItIsProposed() {
        String base = shared("Measured work");
        try (BrowserContext context = browsing.context()) {
            Page page = open(context, client, base + "/policy");
            page.fill("[name=q]", "changes of our own");
            page.keyboard().press("Enter");
            page.click("text=Changes of our own: watch from");
            page.fill("[name=value]", "9");
            page.click("button:has-text('See what')");
            assertThat(page.textContent("main")).contains("With 9, today");
            page.fill("[name=reason]", "Changes are our trade");
            page.click("text=Propose 9 and sign");
            assertThat(page.textContent("main")).contains("9 is proposed by the client");
        }
    }

    @Test
    void theThresholdsUnfoldByKeyboardAndInAPrint() {
        String base = shared("Printed work");
        try (BrowserContext context = browsing.context()) {
            Page page = open(context, client, base + "/policy");
            Locator first = page.locator("text=Pace of the work, SPI(t): watch below");
            assertThat(first.isVisible()).isFalse();
            page.locator(".fold:has-text(\"Pace of the work, SPI(t)\") > summary")
                    .focus();
            page.keyboard().press("Enter");
            assertThat(first.isVisible()).isTrue();
            page.keyboard().press("Enter");
            assertThat(first.isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(first.isVisible()).isTrue();
        }
    }

    @Test
    void timeIsWalkedInStepsWithoutScript() {
        String base = shared("Remembered work");
        say(client, id(base), Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Keys"));
        try (BrowserContext context = browsing.withoutScript()) {
            Page page = open(context, client, base + "?asOf=2020-01-01");
            assertThat(page.textContent("main")).contains("Seven questions").doesNotContain("Needs you");
        }
    }

    /** Without script a browser draws no frames for a test to wait for, so that the click does not wait either. */
    private static void send(Page page) {
        page.click("main form button", new Page.ClickOptions().setForce(true));
    }

    private String begun(String name) {
        return "/arrangements/" + TestInstance.bean(Beginnings.class).begin(client, name, Side.CLIENT, BERLIN);
    }

    private String shared(String name) {
        String base = begun(name);
        TestInstance.appoint(provider, id(base), Side.PROVIDER, Role.LEADER);
        return base;
    }

    private static UUID id(String base) {
        return UUID.fromString(base.substring("/arrangements/".length()));
    }

    private ClientDependency input(String what) {
        return new ClientDependency(what, what, null, null, today.plusDays(3), null);
    }

    private Promise promise() {
        return new Promise("P1", "Bridge open", today.plusDays(60), null, null, null, null);
    }
}
