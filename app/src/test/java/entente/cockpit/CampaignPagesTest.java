package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.kernel.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From calling a campaign to both sides having closed it, by people with a browser without script. */
class CampaignPagesTest {
    private final AskedHouses houses = new AskedHouses();

    @Test
    void oneSideCallsAndTheOtherFindsInItsTrayThatItsPeopleAreAskedTheSame() {
        String campaign = houses.call("How we work together");

        assertThat(houses.client().get(campaign).text()).contains("How we work together", "8 statements");
        Visitor.Answer tray = houses.provider().get(houses.base() + "/tray");
        assertThat(tray.text())
                .contains("One thing waits for your side", "the client called it; your people are asked");
        assertThat(tray.html()).contains(campaign);
    }

    @Test
    void guestsGetALinkEachWhichIsShownOnce() {
        String campaign = houses.call("How we work together");

        Visitor.Answer invited =
                houses.invite(Side.CLIENT, campaign, "Ada Lovelace <ada@example.org>; Finance\nbea@example.org");

        assertThat(AskedHouses.links(invited)).hasSize(2);
        assertThat(invited.text()).contains("shown once", "Ada Lovelace");
        assertThat(AskedHouses.links(houses.client().get(campaign))).isEmpty();
        assertThat(houses.client().get(campaign).text())
                .contains("client: 2 are asked; how many have answered is told at the end");
        assertThat(houses.provider().get(campaign).text())
                .doesNotContain("Ada Lovelace")
                .doesNotContain("of 2");
    }

    @Test
    void bothSidesPeopleAnswerAndBothEndAndBothSeeBothBesideEachOther() {
        String campaign = houses.call("How we work together");
        houses.answerAll(Side.CLIENT, campaign, 5, "2");
        assertThat(houses.client().get(houses.base() + "/health").text()).doesNotContain("37");

        houses.end(Side.CLIENT, campaign);
        assertThat(houses.client().get(campaign).text()).contains("client: 5 of 5 answered, closed");
        assertThat(houses.provider().get(campaign).text())
                .contains("client: closed")
                .doesNotContain("5 of 5");

        houses.answerAll(Side.PROVIDER, campaign, 6, "4");
        houses.end(Side.PROVIDER, campaign);
        assertThat(houses.provider().get(campaign).text()).contains("client: 5 of 5 answered, closed", "It is closed");
        for (Side side : Side.values()) {
            assertThat(houses.visitor(side).get(houses.base() + "/health").text())
                    .contains("How well we work together", "25", "75");
        }
    }

    @Test
    void aHalfDoesNotEndWhileSomebodyAskedHasNotAnswered() {
        String campaign = houses.call("How we work together");
        houses.invite(Side.CLIENT, campaign, addresses(6));
        assertThat(houses.client().get(campaign).text()).doesNotContain("End our half");

        Visitor.Answer refused = houses.client().send(campaign, campaign + "/close", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("only once everybody asked has answered");
    }

    @Test
    void nobodyIsAskedMoreThanTheQuartersShareAndThePageShowsWhatIsLeft() {
        asked("First");
        String second = houses.call("Second");
        assertThat(houses.client().get(second).text()).contains("ada@example.org 16");
        houses.invite(Side.CLIENT, second, "ada@example.org");
        AskedHouses.letTimePass(second);
        asked("Third");
        String fourth = houses.call("Fourth");

        Visitor.Answer refused = houses.invite(Side.CLIENT, fourth, "ada@example.org");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("room for 0 more questions this quarter, and this campaign asks 8");
    }

    @Test
    void aPersonIsAskedForOneSideOnly() {
        String campaign = houses.call("How we work together");
        houses.invite(Side.CLIENT, campaign, "ada@example.org");

        Visitor.Answer refused = houses.invite(Side.PROVIDER, campaign, "Ada@Example.org");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ada@example.org is already invited");
    }

    @Test
    void anAddressThatIsNoneIsNamedAndNobodyIsAsked() {
        String campaign = houses.call("How we work together");

        Visitor.Answer refused = houses.invite(Side.CLIENT, campaign, "ada@example.org\nnobody at all here");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("nobody at all here is no address");
        assertThat(houses.client().get(campaign).text()).contains("client: nobody is asked yet");
    }

    @Test
    void whatIsMissingInTheCallIsNamedAndWhatWasTypedStays() {
        Map<String, String> fields = new LinkedHashMap<>(houses.form("Kept"));
        fields.put("closesOn", "2020-01-01");
        Visitor.Answer past =
                houses.client().send(houses.base() + "/campaigns/new", houses.base() + "/campaigns", fields);
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.html()).contains("value=\"Kept\"");

        fields.remove("ask.health-check.1");
        Visitor.Answer nothing =
                houses.client().send(houses.base() + "/campaigns/new", houses.base() + "/campaigns", fields);
        assertThat(nothing.text()).contains("a campaign asks at least one instrument");
    }

    @Test
    void severalSetsAreMergedIntoOnePulse() {
        Map<String, String> fields = new LinkedHashMap<>(houses.form("Merged"));
        fields.put("ask.unity-pulse.1", "unity-pulse 1");
        Visitor.Answer tooLong =
                houses.client().send(houses.base() + "/campaigns/new", houses.base() + "/campaigns", fields);
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text())
                .contains("seconds on a phone, and people are asked for less than 180", "or only how it is");

        fields.put("onlyOwn", "true");
        Visitor.Answer called =
                houses.client().send(houses.base() + "/campaigns/new", houses.base() + "/campaigns", fields);

        assertThat(called.status()).isEqualTo(200);
        assertThat(called.text()).contains("How well we work together", "One team");
    }

    @Test
    void aLongSetIsOfferedInPartsAndTheNextOneIsTheOneNotAskedYet() {
        assertThat(houses.client().get(houses.base() + "/campaigns/new").text())
                .contains("the part that comes next", "short form, part 1 of 3 (8)", "part 3 of 3 (8)", "all 24");
        Map<String, String> fields = new LinkedHashMap<>(houses.form("By parts"));
        fields.put("ask.health-check.1", "health-check 1 next");

        for (String first : List.of("Each side knows what", "pull in different directions", "The plan we work to")) {
            assertThat(houses.client().get(houses.call(fields)).text())
                    .as("each part once, the days of all may meet")
                    .contains(first);
        }
        Visitor.Answer again =
                houses.client().send(houses.base() + "/campaigns/new", houses.base() + "/campaigns", fields);
        assertThat(again.status()).as("a new round begins with what runs").isEqualTo(422);
        assertThat(again.text()).contains("asks the same (al-1)");
    }

    @Test
    void whatRatesNamedPeopleIsOffAndSaysSo() {
        assertThat(houses.client().get(houses.base() + "/campaigns/new").text())
                .contains("Rates named people: off until both sides have switched it on");

        Map<String, String> fields = new LinkedHashMap<>(houses.form("The pair"));
        fields.put("ask.pair-behaviours.2", "pair-behaviours 2");
        Visitor.Answer refused =
                houses.client().send(houses.base() + "/campaigns/new", houses.base() + "/campaigns", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("neither side has switched such ratings on");
    }

    /** One person is asked, and the last day of it is over: the same words are not put twice in the same days. */
    private void asked(String title) {
        String campaign = houses.call(title);
        houses.invite(Side.CLIENT, campaign, "ada@example.org");
        AskedHouses.letTimePass(campaign);
    }

    private static String addresses(int number) {
        return String.join(
                "\n",
                IntStream.range(0, number)
                        .mapToObj(i -> "asked" + i + "@example.org")
                        .toList());
    }

    @Test
    void whoMayNotInviteSeesNoFormAndSendsNone() {
        String campaign = houses.call("How we work together");
        Visitor assistant = houses.assistant();

        assertThat(assistant.get(campaign).html()).doesNotContain("name=\"emails\"");
        for (String form : List.of("/people", "/links", "/remind", "/close")) {
            assertThat(assistant
                            .send(campaign, campaign + form, Map.of("emails", "ada@example.org"))
                            .status())
                    .isEqualTo(404);
        }
    }
}
