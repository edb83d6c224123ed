package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.kernel.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people were asked about named people leaves the Health page as soon as either side switches such ratings off. */
class HealthOfPeopleTest {
    private final AskedHouses houses = new AskedHouses();
    private final String health = houses.base() + "/health?instrument=vision-lived";

    @Test
    void onceASideSwitchesRatingsOffItsResultsAreNoLongerOnThePage() {
        GuardPagesTest.switchOn(houses, Side.CLIENT);
        String provider = switchOn();
        asked();
        for (Side side : Side.values()) {
            assertThat(houses.visitor(side).get(health).text()).contains("The vision and how it is lived");
        }

        Map<String, String> off = said("false");
        off.put("entry.version", "1");
        off.put("entry.reason", "No longer");
        assertThat(houses.provider()
                        .send(provider + "/amend", provider + "/amend", off)
                        .status())
                .isEqualTo(200);

        for (Side side : Side.values()) {
            assertThat(houses.visitor(side).get(health).text())
                    .doesNotContain("The vision and how it is lived")
                    .contains("Both sides have not been asked yet");
        }
    }

    private void asked() {
        Map<String, String> form = new LinkedHashMap<>(houses.form("Where we go"));
        form.remove("ask.health-check.1");
        form.put("ask.vision-lived.1", "vision-lived 1");
        String campaign = houses.call(form);
        houses.answerAll(Side.CLIENT, campaign, 5, "2");
        houses.answerAll(Side.PROVIDER, campaign, 5, "4");
        AskedHouses.letTimePass(campaign);
        houses.end(Side.CLIENT, campaign);
    }

    /** The provider's switch; where it is found. */
    private String switchOn() {
        String form = houses.base() + "/registers/rating-switch/new";
        Map<String, String> fields = said("true");
        fields.put("entry.where", "SHARED");
        Visitor.Answer said = houses.provider().send(form, form, fields);
        assertThat(said.path()).as(said.text()).contains("/facts/");
        return said.path();
    }

    private static Map<String, String> said(String on) {
        return new LinkedHashMap<>(Map.of(
                "side", "PROVIDER",
                "on", on,
                "purpose", "To coach the pair",
                "legalBasis", "WORKS_AGREEMENT",
                "retentionMonths", "12",
                "reference", "Agreement 14",
                "decidedOn", "2026-02-02"));
    }
}
