package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.commercial.ChargeSchedule;
import entente.commercial.Commercial;
import entente.commercial.CostLine;
import entente.commercial.price.PriceSamples;
import entente.exchange.web.EventsBrought;
import entente.ledger.Ref;
import entente.performance.DeskSamples;
import entente.performance.Measure;
import entente.performance.Performance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    /** 100,000 by the schedule and 54,030 by volume are what one invoice of 154,030 is for. */
    @Test
    void whatTheScheduleSaysOfTheMonthIsALineOfTheSum() {
        Ref<Measure> volume = house.agreed(Performance.MEASURE, DeskSamples.measure("VOL", "Tickets"));
        house.agreed(Commercial.VOLUME_PRICE, PriceSamples.tickets(volume));
        house.agreed(Performance.READING, DeskSamples.value(volume, JANUARY, "1151", LocalDate.of(2026, 2, 2)));
        house.agreed(
                Commercial.CHARGE_SCHEDULE,
                new ChargeSchedule(
                        "CS1",
                        "Monthly charges",
                        null,
                        List.of(
                                new ChargeSchedule.Due("2026-01", PriceSamples.eur("100000")),
                                new ChargeSchedule.Due("2026-02", PriceSamples.eur("7000")))));
        house.agreed(
                Commercial.COST_LINE,
                new CostLine(
                        "I1",
                        null,
                        CostLine.CostSort.INVOICE,
                        PriceSamples.eur("154030"),
                        LocalDate.of(2026, 1, 20),
                        null,
                        null));

        assertThat(house.provider.get(prices).text().replace('\u00a0', ' '))
                .contains("Monthly charges", "100,000.00 EUR", "Invoiced 154,030.00 EUR, 0.00 EUR apart")
                .doesNotContain("7,000.00");
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
