package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.commercial.Commercial;
import entente.commercial.price.PriceSamples;
import entente.exchange.web.EventsBrought;
import entente.ledger.Ref;
import entente.performance.DeskSamples;
import entente.performance.Measure;
import entente.performance.Performance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signed prices from the form to what they come to, beside the invoices and on the month's page. */
class SignedPricesPagesTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final EventsBrought house = new EventsBrought();
    private final String prices = house.base + "/prices?month=" + JANUARY;

    @Test
    void beforeAnyPriceThePageSaysWhichThereAre() {
        assertThat(house.client.get(prices).text())
                .contains("No price by volume, by index or by milestone is signed by both yet", "Record a price by");
    }

    @Test
    void aPriceByVolumeComesToWhatTheReadingOfItsMonthMakesOfIt() {
        Ref<Measure> volume = house.agreed(Performance.MEASURE, DeskSamples.measure("VOL", "Tickets"));
        house.agreed(Commercial.VOLUME_PRICE, PriceSamples.tickets(volume));
        assertThat(house.client.get(prices).text()).contains("the volume of 2026-01 for Tickets is not read yet");

        house.agreed(Performance.READING, DeskSamples.value(volume, JANUARY, "1151", LocalDate.of(2026, 2, 2)));

        assertThat(house.provider.get(prices).text())
                .contains("54,030.00", "Units in 2026-01, where 1,000 are covered by the base", "Together");
        assertThat(house.client.get(house.base + "/month?month=" + JANUARY).text())
                .contains("By the signed prices", "54,030.00");
        assertThat(house.client.get(house.base + "/prices?month=2025-12").text())
                .contains("No signed price comes to anything in this month");
    }

    @Test
    void anIndexValueIsRecordedInItsFormAndIsALineOfItsMonth() {
        String form = house.base + "/registers/index-value/new";
        Visitor.Answer said = house.provider.send(
                form,
                form,
                Map.of(
                        "index", "Labour",
                        "month", "2025-10",
                        "value", "114.25",
                        "publishedOn", "2026-01-15",
                        "entry.where", "SHARED",
                        "entry.do", "RECORD"));

        assertThat(said.status()).isLessThan(400);
        assertThat(house.client.get(house.base + "/month?month=" + JANUARY).text())
                .contains("index value Labour 2025-10", "114.25");
    }
}
