package entente.cockpit;

import static entente.cockpit.Browsing.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
import entente.assessment.campaign.AnsweringTime;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Extract;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import entente.kernel.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answering on a phone: what is to be read and touched is counted in a browser, and takes what a campaign was called by. */
class PhoneAnsweringBrowserTest {
    private static final int WIDE = 360;
    private static final int HIGH = 740;
    private static final double NEAR = 3;

    private final TwoLeaders leaders = TwoLeaders.of("Phones");
    private final Browsing browsing = new Browsing();

    @AfterEach
    void stop() {
        browsing.close();
    }

    /** Whatever may be called at once: the pulse that takes longest by the measure it is called by. */
    @Test
    void theLongestPulseThatCanBeCalledIsAnsweredOnAPhoneInUnderThreeMinutes() {
        answered(longest());
    }

    /** Thirty choices: ten statements, asked three ways. */
    @Test
    void theSetWithTheMostToChooseIsAnsweredOnAPhoneInUnderThreeMinutes() {
        answered(asked("five-dynamics"));
    }

    @Test
    void aPulseThatWouldTakeLongerCannotBeCalled() {
        assertThatThrownBy(() -> called(new Questionnaire(List.of(pulse("health-check"), whole("unity-pulse")))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("seconds on a phone");
    }

    private void answered(Questionnaire asked) {
        UUID campaign = called(asked);
        Page page = open(
                browsing.phone(WIDE, HIGH), leaders.client(), leaders.base() + "/campaigns/" + campaign + "/answer");

        Locator choices = page.locator("main .points");
        int touched = choices.count();
        AnsweringTime reckoned = AnsweringTime.of(asked);
        assertThat(touched).isEqualTo(reckoned.choices() - 1);
        int words = words(
                page,
                "h1, main form h2, .lead, legend, main .looks > summary, main .points-asked, label[for=said], form > p.soft");
        double screens = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue() / HIGH;
        for (int i = 0; i < touched; i++) {
            choices.nth(i).locator("label").first().tap();
        }
        page.locator("main form button").last().tap();
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Thank you");

        AnsweringTime measured = new AnsweringTime(words, touched + 1, screens);
        assertThat(measured.seconds())
                .as("%s, reckoned %s", measured, reckoned)
                .isLessThan(AnsweringTime.MOST_SECONDS)
                .isCloseTo(reckoned.seconds(), within(NEAR));
    }

    /** Of all that can be merged of three sets. */
    private static Questionnaire longest() {
        List<Instrument> all = ShippedInstruments.all().stream()
                .filter(one -> !one.personal() && !one.use().ownHouse())
                .flatMap(one -> Extract.all(one).map(some -> some.from(one)).distinct())
                .toList();
        Stream<List<Instrument>> merged = all.stream()
                .flatMap(one -> all.stream()
                        .flatMap(two -> all.stream()
                                .map(three ->
                                        Stream.of(one, two, three).distinct().toList())));
        return merged.filter(
                        sets -> sets.stream().map(Instrument::code).distinct().count() == sets.size())
                .map(Questionnaire::new)
                .filter(AnsweringTime::isShort)
                .max(Comparator.comparingDouble(asked -> AnsweringTime.of(asked).seconds()))
                .orElseThrow();
    }

    private static Questionnaire asked(String code) {
        return new Questionnaire(List.of(whole(code)));
    }

    private static Instrument whole(String code) {
        return ShippedInstruments.find(code).orElseThrow();
    }

    private static Instrument pulse(String code) {
        return whole(code).pulse();
    }

    private static int words(Page page, String where) {
        return ((Number) page.evaluate(
                        "where => [...document.querySelectorAll(where)].map(one => one.innerText.trim().split(/\\s+/).length)"
                                + ".reduce((all, one) => all + one, 0)",
                        where))
                .intValue();
    }

    private UUID called(Questionnaire asked) {
        SignedIn leader = leaders.client();
        Campaigns campaigns = TestInstance.bean(Campaigns.class);
        UUID campaign = campaigns.call(
                leaders.member(leader),
                new Campaigns.Call(
                        "How we work",
                        asked,
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
