package entente.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
import entente.governance.forum.ForumSession;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.meeting.Closing;
import entente.meeting.Edit;
import entente.meeting.ItemDraft;
import entente.meeting.Meetings;
import entente.meeting.SessionKey;
import entente.page.Chromium;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes as somebody types them while somebody else writes; each save takes a while. */
class LiveMinutesBrowserTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private static final String SLOW = """
            window.most = 0;
            let flying = 0;
            const fetched = window.fetch;
            window.asked = 0;
            window.fetch = async (where, how) => {
                if (how?.method !== "POST") {
                    window.asked++;
                    return fetched(where, how);
                }
                window.most = Math.max(window.most, ++flying);
                const answer = await fetched(where, how);
                await new Promise(done => setTimeout(done, 1200));
                flying--;
                return answer;
            };
            """;

    private final SignedIn ilse = TestInstance.person("Ilse Adler");
    private final SignedIn per = TestInstance.person("Per Lund");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(ilse, "Live", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final Meetings meetings = TestInstance.bean(Meetings.class);
    private final Chromium chromium = Chromium.start();
    private final BrowserContext context = chromium.browser().newContext(new NewContextOptions().setLocale("en-GB"));
    private final Page page = context.newPage();

    @BeforeEach
    void open() {
        TestInstance.appoint(per, arrangement, Side.PROVIDER, Role.LEADER);
        Member client = member(ilse);
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        var forum = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        Statement said = new Statement.Say(id, Governance.FORUM, forum, DAY);
        TestInstance.ledger().append(client.reader(), arrangement, client.voice(), Chain.SHARED, List.of(said));
        meetings.add(client, key(), "Second window");
        page.addInitScript(SLOW);
        page.navigate(TestInstance.address() + "/sign-in");
        page.fill("[name=email]", ilse.email());
        page.fill("[name=password]", TestInstance.PASSWORD);
        page.click("main form button");
        page.navigate(TestInstance.address() + "/arrangements/" + arrangement + "/sessions/OPS." + DAY);
    }

    @AfterEach
    void close() {
        context.close();
        chromium.close();
    }

    @Test
    void oneSaveIsUnderWayAtATimeAndWhatWasTypedMeanwhileFollows() {
        note().pressSequentially("Opens");
        page.waitForTimeout(900);
        note().pressSequentially(" at six");
        page.waitForTimeout(4000);

        assertThat(item().note()).isEqualTo("Opens at six");
        assertThat(page.evaluate("window.most")).isEqualTo(1);
        assertThat(page.locator("[data-item] [role=alert]")).hasCount(0);
    }

    @Test
    void whoeverIsOvertakenKeepsAlsoWhatWasTypedSinceTheSave() {
        note().pressSequentially("Opens");
        meetings.write(member(per), key(), new Edit(item().id(), 1, "Closes", null));
        page.waitForTimeout(900);
        note().pressSequentially(" at six");

        assertThat(page.locator("[data-item] [role=alert]")).containsText("Closes");
        assertThat(note()).hasValue("Opens at six");
        assertThat(note()).isFocused();
    }

    @Test
    void anActionHalfTypedIsNotReplaced() {
        page.locator("[data-item] summary").click();
        Locator what = page.locator("[name=what]");
        what.pressSequentially("Send it");
        meetings.write(member(per), key(), new Edit(item().id(), 1, "Closes", null));

        assertThat(page.locator("[data-stale]")).isVisible();
        assertThat(what).hasValue("Send it");
    }

    @Test
    void whatSomebodyElseWroteIsHandedToThePageAndCanBeWrittenOnThere() {
        page.waitForCondition(() -> page.evaluate("window.asked > 0").equals(true));
        Object before = page.evaluate("window.asked");
        meetings.write(member(per), key(), new Edit(item().id(), 1, "Closes", null));
        assertThat(note()).hasValue("Closes");
        note().press("End");
        note().pressSequentially(" at six");
        page.waitForCondition(() -> item().note().equals("Closes at six"));

        assertThat(page.evaluate("window.asked")).isEqualTo(before);
        assertThat(page.locator("[data-item] [role=alert]")).hasCount(0);
    }

    @Test
    void anItemSomebodyElsePutsOnTheAgendaComesByItself() {
        page.waitForCondition(() -> page.evaluate("window.asked > 0").equals(true));
        meetings.add(member(per), key(), "Third window");

        assertThat(page.locator("[data-item]")).hasCount(2);
        assertThat(page.locator("[data-item]").last()).containsText("Third window");
    }

    @Test
    void anItemSomebodyElseMovesTakesItsPlaceWhileTheOwnWordsAreTyped() {
        meetings.add(member(per), key(), "Third window");
        assertThat(page.locator("[data-item]")).hasCount(2);
        page.locator("[name=note]").first().pressSequentially("Half a w");
        meetings.move(member(per), key(), item().id(), false);

        assertThat(page.locator("[data-item]").first()).containsText("Third window");
        page.keyboard().type("ord");
        page.waitForCondition(() -> meetings.list(member(ilse), key()).getLast().note() != null
                && meetings.list(member(ilse), key()).getLast().note().equals("Half a word"));
    }

    @Test
    void whatCameWhileTheOwnWordsWereBeingKeptIsShownOnceTheyAre() {
        note().pressSequentially("Opens");
        page.waitForCondition(() -> item().note().equals("Opens"));
        // the answer to the own save is still on its way
        meetings.write(member(per), key(), new Edit(item().id(), 2, "Opens and closes", null));

        assertThat(note()).hasValue("Opens and closes");
        assertThat(page.locator("[data-stale]")).isHidden();
    }

    @Test
    void theOwnWordsComingBackAreNoneOfSomebodyElse() {
        page.evaluate("""
                () => {
                    window.said = 0;
                    new MutationObserver(changes => {
                        window.said += changes.filter(one => one.target.matches("[data-stale]") && !one.target.hidden).length;
                    }).observe(document.querySelector("[data-list]"), { subtree: true, attributeFilter: ["hidden"] });
                }
                """);
        note().pressSequentially("Opens");
        page.waitForCondition(() -> item().note().equals("Opens"));
        assertThat(page.locator("[data-item][data-version='2']")).hasCount(1);

        assertThat(page.evaluate("window.said")).isEqualTo(0);
        assertThat(note()).isFocused();
    }

    @Test
    void onceTheSessionIsClosedAnOpenPageShowsItsMinutes() {
        page.waitForTimeout(500);
        TestInstance.bean(Closing.class).session(member(per), sitting(), DAY, null);

        assertThat(page.locator("main")).containsText("Closed on");
    }

    @Test
    void emptiedMinutesSayThatTheyWereEmptiedAndOfferNoClosing() {
        Member by = member(ilse);
        TestInstance.bean(Closing.class).session(by, sitting(), DAY, null);
        UUID fact = by.sharedBook(TestInstance.ledger())
                .current(ForumSession.class)
                .getFirst()
                .id();
        Statement.Redact emptied = new Statement.Redact(fact, List.of(1), "Names");
        TestInstance.ledger().redact(by.reader(), arrangement, by.voice(), Chain.SHARED, emptied);
        page.reload();

        assertThat(page.locator("main")).containsText("emptied since");
        assertThat(page.locator("main")).not().containsText("Second window");
        assertThat(page.locator("#heldOn")).hasCount(0);
    }

    private Locator note() {
        return page.locator("[name=note]");
    }

    private ItemDraft item() {
        return meetings.list(member(per), key()).getFirst();
    }

    private SessionKey key() {
        return SessionKey.of(arrangement, sitting());
    }

    private Sitting sitting() {
        return Sittings.of(member(ilse).sharedBook(TestInstance.ledger()), DAY)
                .find("OPS." + DAY)
                .orElseThrow();
    }

    private Member member(SignedIn who) {
        return TestInstance.bean(Members.class).get(who, arrangement);
    }
}
