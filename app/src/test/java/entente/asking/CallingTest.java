package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import entente.kernel.Refused;
import entente.ledger.postgres.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may be asked of whom: refused before anybody is invited. */
class CallingTest {
    private static final Database DATABASE = TestDatabase.migrated();

    private final TwoHouses houses = TwoHouses.in(DATABASE);

    /** The attack: five are asked, and the same five with one more; the difference is what that one said. */
    @Test
    void theSameWordsAreNotPutTwiceToTheSameHouseInTheSameDays() {
        UUID first = houses.healthPulse();
        assertThatThrownBy(houses::healthPulse)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("could tell what one person said");
        assertThatThrownBy(() -> houses.call("health-check", true)).isInstanceOf(Refused.class);
        assertThat(houses.campaigns().list(houses.client())).hasSize(1);
        houses.call("trust-six", false);
        houses.letTimePass(first);
        houses.healthPulse();
        assertThat(houses.campaigns().list(houses.client())).hasSize(3);
    }

    /** Parts say different things, so they may run side by side; a part and the whole may not: what one of both adds would tell of few. */
    @Test
    void aPartAndTheWholeAreNotPutToTheSameHouseInTheSameDays() {
        Instrument check = ShippedInstruments.find("health-check").orElseThrow();
        houses.call(check.part(2));
        houses.call(check.part(3));

        assertThatThrownBy(() -> houses.call(check.onlyOwn()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("could tell what one person said");
        assertThatThrownBy(() -> houses.call(check.part(2).onlyOwn())).isInstanceOf(Refused.class);
        assertThat(houses.campaigns().list(houses.client()))
                .extracting(one -> one.questionnaire().parts())
                .containsExactlyInAnyOrder(List.of(check.part(2)), List.of(check.part(3)));
    }

    @Test
    void whatTakesThreeMinutesOrMoreIsNotCalled() {
        assertThatThrownBy(() ->
                        houses.call(ShippedInstruments.find("health-check").orElseThrow()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("seconds on a phone");
        assertThat(houses.campaigns().list(houses.client())).isEmpty();
    }

    @Test
    void oneSideDoesNotLowerForBothHowManyStandBehindANumber() {
        assertThatThrownBy(() -> houses.call("health-check", false, new Threshold(4)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("where both houses are asked, at least 5 people");
        houses.call("health-check", true, new Threshold(3));
        assertThat(houses.campaigns().list(houses.client())).hasSize(1);
    }

    @Test
    void whatIsAskedOfOnesOwnHouseAloneIsNotPutToBoth() {
        assertThatThrownBy(() -> houses.call("pull-back", false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("one's own house alone");
        assertThat(houses.campaigns().list(houses.client())).isEmpty();
    }

    @Test
    void aCampaignWhoseLastDayIsOverIsNotCalled() {
        Window over = new Window(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9));
        UUID other = houses.healthPulse();

        assertThatThrownBy(() -> houses.campaigns()
                        .call(
                                houses.client(),
                                new Campaigns.Call(
                                        "Late",
                                        houses.campaigns()
                                                .get(houses.client(), other)
                                                .questionnaire(),
                                        over,
                                        Threshold.FIVE,
                                        false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("over");
    }
}
