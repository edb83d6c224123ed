package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.access.Role;
import entente.kernel.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Both sides' views beside each other, as their people see them. */
class HealthPagesTest {
    private final AskedHouses houses = new AskedHouses();
    private final String health = houses.base() + "/health";

    @Test
    void beforeAnybodyWasAskedItSaysWhatToDo() {
        assertThat(houses.client().get(health).text())
                .contains("Both sides have not been asked yet", "Call a campaign");
        assertThat(houses.assistant().get(health).text()).contains("A leader of either side calls one");
    }

    @Test
    void theLowestDimensionIsTheHeadlineAndBothOutlinesAreDrawn() {
        asked("2", "4", Map.of());

        Visitor.Answer page = houses.client().get(health);

        assertThat(page.text())
                .contains("Alignment is lowest: the client finds it 25 of 100, the provider 75")
                .contains("Answered: 5 of 5 people of the client, 6 of 6 of the provider")
                .contains("Nothing before asked in the same words")
                .contains("the provider finds it good, the client does not");
        assertThat(page.html()).contains("radar-client", "radar-provider", "Radar with 8 spokes");
    }

    @Test
    void whatEachSideGuessedStandsBesideWhatTheOtherSaid() {
        asked("4", "2", Map.of("GUESS.al-1", "5"));

        assertThat(houses.client().get(health).text())
                .contains("What each side believes of the other")
                .contains("guessed 100, it is 25: 75 points too well");
    }

    @Test
    void whatMattersAndIsNotWellComesFirst() {
        asked("2", "4", Map.of("IMPORTANCE.tr-1", "5", "IMPORTANCE.al-1", "1"));

        assertThat(houses.provider().get(health).text())
                .containsPattern("What matters.*6 Trust the client: matters 100 of 100, found 25 75");
    }

    // by hand: five dimensions at 25 and alignment, trust and future at 25 too give 25 whatever they weigh; the
    // provider said nothing
    @Test
    void whatWeighsMoreForASideByTheRelationshipItHasInMindStandsBesideTheWhole() {
        String form = houses.base() + "/registers/relationship-type/new";
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "side", "CLIENT",
                "envisioned", "STRATEGIC",
                "practised", "TRANSACTIONAL",
                "declaredOn", "2026-02-02",
                "entry.where", "SHARED"));
        assertThat(houses.client().send(form, form, fields).status()).isEqualTo(200);
        asked("2", "4", Map.of());

        assertThat(houses.provider().get(health).text())
                .contains("By what the client has in mind, a strategic partnership")
                .contains("Alignment 2, Trust 2, Future and value 1.5")
                .contains("So weighed it finds 25 of 100, where everything alike gives 25")
                .doesNotContain("By what the provider has in mind");
    }

    @Test
    void aChangeInsideTheIntervalIsNoChange() {
        asked("3", "4", Map.of());
        houses.letTimePassForAll();
        asked("3", "4", Map.of());

        assertThat(houses.client().get(health).text()).contains("Changes are since", "no change from 50");
    }

    @Test
    void theOwnPartIsWrittenFirstIntoTheReadersOwnBook() {
        asked("2", "4", Map.of());
        Visitor.Answer page = houses.client().get(health);
        assertThat(page.text()).contains("Why it is low: our own part first", "Write our own part");
        String form = page.html()
                .replaceAll("(?s).*href=\"([^\"]*/registers/root-cause/new[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(houses.client().get(form).html()).contains("value=\"performance\"");

        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("campaign", campaignOf(form), "dimension", "trust", "side", "CLIENT", "saidOn", "2026-06-01"));
        String address = houses.base() + "/registers/root-cause/new";
        Visitor.Answer without = houses.client().send(address, address, fields);
        assertThat(without.status()).isEqualTo(422);
        fields.put("ours", "We decide too late");
        fields.put("theirs", "They ask too late");
        assertThat(houses.client().send(address, address, fields).status()).isEqualTo(200);

        assertThat(houses.client().get(health + "?instrument=health-check").text())
                .contains("The provider has shared nothing");
        assertThat(houses.provider().get(health).text()).doesNotContain("We decide too late");
    }

    @Test
    void wordsAreShownWithoutWhoAndWhenAndOnlyAboveTheThreshold() {
        String campaign = houses.call("How we work together");
        houses.answerAll(Side.CLIENT, campaign, 5, "2", Map.of("said", "Late again"));
        houses.answerAll(Side.PROVIDER, campaign, 4, "4", Map.of("said", "It is my desk that smokes"));
        AskedHouses.letTimePass(campaign);
        houses.end(Side.CLIENT, campaign);

        for (Side side : Side.values()) {
            String text = houses.visitor(side).get(health).text();
            assertThat(text).contains("Late again").doesNotContain("smokes");
            assertThat(text).contains("of the other too few answered");
        }
    }

    @Test
    void theCoachSeesHowSoundTheNumbersAre() {
        asked("2", "4", Map.of("OWN.tr-1", "5"));
        Visitor coach = houses.colleague(Role.COACH);

        assertThat(coach.get("/").html()).contains(health);
        Visitor.Answer page = coach.get(health);
        assertThat(page.text()).contains("For the coach", "ICC(1)", "rwg").doesNotContain("Campaigns");
        assertThat(coach.get(houses.base()).status()).isEqualTo(404);
        assertThat(houses.client().get(health).text()).contains("For the coach");
    }

    @Test
    void theGroupsOfAHouseAreItsOwn() {
        String campaign = houses.call("How we work together");
        List<String> emails = List.of(
                "a0@example.org; Finance",
                "a1@example.org; Finance",
                "a2@example.org; Finance",
                "a3@example.org; Finance",
                "a4@example.org; Finance");
        AskedHouses.links(houses.invite(Side.CLIENT, campaign, String.join("\n", emails)))
                .forEach(link -> AskedHouses.answer(link, "2"));
        houses.end(Side.CLIENT, campaign);
        houses.answerAll(Side.PROVIDER, campaign, 5, "4");
        houses.end(Side.PROVIDER, campaign);

        assertThat(houses.client().get(health).text()).contains("Finance 5 answered");
        assertThat(houses.provider().get(health).text()).doesNotContain("Finance");
    }

    private static String campaignOf(String form) {
        return form.replaceAll(".*campaign=([^&]*).*", "$1");
    }

    /** Five of the client and six of the provider answer everything alike, and both end. */
    private void asked(String client, String provider, Map<String, String> clientsMore) {
        String campaign = houses.call("How we work together");
        houses.answerAll(Side.CLIENT, campaign, 5, client, clientsMore);
        houses.answerAll(Side.PROVIDER, campaign, 6, provider);
        houses.end(Side.CLIENT, campaign);
        houses.end(Side.PROVIDER, campaign);
    }
}
