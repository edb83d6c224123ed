package entente.cockpit;

import static entente.cockpit.Browsing.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.asking.Campaigns;
import entente.asking.Invitees;
import entente.asking.Invitees.Handing;
import entente.asking.Invitees.Invitee;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Answering on a phone: what is to be read and touched, counted in a browser, and the time that takes by what is known of people. No clock
 * runs: 238 words are read in a minute (Brysbaert 2019, silent reading of non-fiction), a choice takes 1.35 seconds to make, 1.1 to point at
 * and 0.2 to touch (keystroke-level model, Card, Moran and Newell 1980), and a screen a second to move.
 */
class PhoneAnsweringBrowserTest {
    private static final int WIDE = 360;
    private static final int HIGH = 740;
    private static final int BUDGET = 12;
    private static final double WORD = 60.0 / 238;
    private static final double CHOICE = 1.35 + 1.1 + 0.2;
    private static final double SCREEN = 1;
    private static final double THREE_MINUTES = 180;

    private final TwoLeaders leaders = TwoLeaders.of("Phones");
    private final Browsing browsing = new Browsing();

    @AfterEach
    void stop() {
        browsing.close();
    }

    @Test
    void theLongestSetIsAnsweredOnAPhoneInUnderThreeMinutes() {
        UUID campaign = called(longest());
        Page page = open(
                browsing.phone(WIDE, HIGH), leaders.client(), leaders.base() + "/campaigns/" + campaign + "/answer");

        Locator choices = page.locator("main .points");
        int touched = choices.count();
        assertThat(touched)
                .isEqualTo(longest().items().size() * longest().askings().size());
        int words = words(page, "h1, .lead, legend, main .points-asked, label[for=said], form > p.soft");
        double screens = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue() / HIGH;
        for (int i = 0; i < touched; i++) {
            choices.nth(i).locator("label").first().tap();
        }
        page.locator("main form button").last().tap();
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Thank you");

        double seconds = words * WORD + (touched + 1) * CHOICE + screens * SCREEN;
        assertThat(seconds)
                .as("%d words, %d choices, %.1f screens", words, touched, screens)
                .isLessThan(THREE_MINUTES);
    }

    /** The set with the most to choose that may be asked whole in a quarter. */
    private static Instrument longest() {
        return ShippedInstruments.all().stream()
                .filter(one -> one.items().size() <= BUDGET && !one.personal())
                .max(Comparator.comparingInt(
                        one -> one.items().size() * one.askings().size()))
                .orElseThrow();
    }

    private static int words(Page page, String where) {
        return ((Number) page.evaluate(
                        "where => [...document.querySelectorAll(where)].map(one => one.innerText.trim().split(/\\s+/).length)"
                                + ".reduce((all, one) => all + one, 0)",
                        where))
                .intValue();
    }

    private UUID called(Instrument asked) {
        SignedIn leader = leaders.client();
        Campaigns campaigns = TestInstance.bean(Campaigns.class);
        UUID campaign = campaigns.call(
                leaders.member(leader),
                new Campaigns.Call(
                        "How we work",
                        new Questionnaire(List.of(asked)),
                        new Window(leaders.today(), leaders.today().plusDays(10)),
                        Threshold.FIVE,
                        false));
        TestInstance.bean(Invitees.class)
                .invite(
                        leaders.member(leader),
                        campaign,
                        List.of(new Invitee(leader.actor(), leader.name(), "")),
                        Handing.SHOWN);
        return campaign;
    }
}
