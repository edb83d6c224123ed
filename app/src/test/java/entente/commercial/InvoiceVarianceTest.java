package entente.commercial;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.commercial.CommercialSamples.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.price.PriceSamples;
import entente.delivery.DeliverySamples;
import entente.delivery.Project;
import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.DeskSamples;
import entente.performance.Measure;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceVarianceTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: invoice variance above 2 %; of 100,000 due, more and less alike. */
    @ParameterizedTest
    @CsvSource({
        "100000,WELL",
        "102000,WELL",
        "102000.01,WATCH",
        "98000,WELL",
        "97999.99,WATCH",
        "105000,WATCH",
        "105000.01,ACT"
    })
    void whatIsInvoicedAgainstWhatIsDueFallsIntoItsBand(String invoiced, Band band) {
        signed();
        told.fact(Side.PROVIDER, invoice("I1", null, invoiced, "2026-05-20"), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesTheAmountsAndTheirBase() {
        signed();
        told.fact(Side.PROVIDER, invoice("I1", null, "60000", "2026-05-20"), START);
        told.fact(Side.PROVIDER, invoice("I2", null, "43000", "2026-05-25"), START);

        assertThat(answer(judged()).replace('\u00a0', ' '))
                .isEqualTo("Monthly charges: 103,000.00 EUR was invoiced for 2026-05 where 100,000.00 EUR is due,"
                        + " 3,000.00 EUR more (3 %)");
        assertThat(why(judged())).contains("Invoiced, 2 invoices", "as the practice states it: 2 %");
    }

    @Test
    void aMonthWithoutAnInvoiceIsNotZero() {
        signed();

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No invoice for Monthly charges is recorded for 2026-05");
    }

    @Test
    void aScheduleThatOneSideAloneSignedComparesNothing() {
        told.fact(Side.PROVIDER, schedule(), START, Side.PROVIDER);
        told.fact(Side.PROVIDER, invoice("I1", null, "200000", "2026-05-20"), START);

        assertThat(all(new InvoiceVariance(), told, AS_OF)).isEmpty();
    }

    /** 100,000 by the schedule and 54,030 by volume: the invoice has both, and one that leaves the volume out is short of it. */
    @ParameterizedTest
    @CsvSource({"154030,WELL", "157110.60,WELL", "157110.61,WATCH", "100000,ACT"})
    void pricesByVolumeAreDueBesideTheSchedule(String invoiced, Band band) {
        signed();
        priced("1151");
        told.fact(Side.PROVIDER, invoice("I1", null, invoiced, "2026-05-20"), START);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(why(judged())).contains("Tickets for 2026-05, by volume", "By all that both signed for 2026-05");
    }

    @Test
    void pricesAloneAreComparedToo() {
        priced("1151");
        told.fact(Side.PROVIDER, invoice("I1", null, "54030", "2026-05-20"), START);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(answer(judged())).startsWith("Tickets: invoices of 2026-05 say what is due");
    }

    /** The schedule's last month is April; of May there are prices alone. */
    @Test
    void pricesAreComparedOnAfterTheLastMonthOfTheSchedule() {
        told.fact(Side.PROVIDER, schedule("2026-04"), START, Side.CLIENT, Side.PROVIDER);
        priced("1151");
        told.fact(Side.PROVIDER, invoice("I1", null, "54030", "2026-05-20"), START);

        assertThat(all(new InvoiceVariance(), told, AS_OF))
                .extracting(signal -> answer(signal).replace('\u00a0', ' '))
                .satisfiesExactlyInAnyOrder(
                        april -> assertThat(april).contains("the volume of 2026-04 for Tickets is not read yet"),
                        may -> assertThat(may).startsWith("Tickets: invoices of 2026-05 say what is due"));
        assertThat(all(new InvoiceVariance(), told, AS_OF))
                .extracting(Signal::reading)
                .contains(Reading.THIN);
    }

    @Test
    void afterTheLastMonthOfTheScheduleNothingIsComparedWithoutAPrice() {
        told.fact(Side.PROVIDER, schedule("2026-04"), START, Side.CLIENT, Side.PROVIDER);

        assertThat(all(new InvoiceVariance(), told, AS_OF)).hasSize(1);
    }

    /** 100,000 of one project by its schedule, and 54,030 by volume for all: what is invoiced in all is compared with both. */
    @ParameterizedTest
    @CsvSource({"54030,WELL", "60000,WATCH", "80000,ACT"})
    void aPriceOfTheWholeArrangementIsComparedBesideAProjectsSchedule(String invoiced, Band band) {
        Ref<Project> project = told.fact(Side.CLIENT, DeliverySamples.planned("P1", "2026-01-01", "2026-12-31"), START);
        told.fact(
                Side.PROVIDER,
                new ChargeSchedule("CS2", "Project charges", project, schedule().due()),
                START,
                Side.CLIENT,
                Side.PROVIDER);
        priced("1151");
        told.fact(Side.PROVIDER, invoice("I1", project, "100000", "2026-05-20"), START);
        told.fact(Side.PROVIDER, invoice("I2", null, invoiced, "2026-05-20"), START);

        List<Signal> both = all(new InvoiceVariance(), told, AS_OF);
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().band()).isEqualTo(Band.WELL);
        assertThat(both.getLast().band()).isEqualTo(band);
        assertThat(answer(both.getLast())).startsWith("Tickets").contains("154,030.00");
    }

    @Test
    void aPriceThatIsNotKnownLeavesTheComparisonOpen() {
        signed();
        priced("1300");
        told.fact(Side.PROVIDER, invoice("I1", null, "154030", "2026-05-20"), START);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).contains("the contract has no price for them");
    }

    private void priced(String volume) {
        Ref<Measure> measure =
                told.fact(Side.CLIENT, DeskSamples.measure("VOL", "Tickets"), START, Side.CLIENT, Side.PROVIDER);
        told.fact(Side.CLIENT, PriceSamples.tickets(measure), START, Side.CLIENT, Side.PROVIDER);
        LocalDate read = LocalDate.parse("2026-06-02");
        told.fact(Side.PROVIDER, DeskSamples.value(measure, YearMonth.of(2026, 5), volume, read), read);
    }

    @Test
    void aMonthThatIsNotOverIsNotCompared() {
        told.fact(Side.PROVIDER, schedule("2026-06"), START, Side.CLIENT, Side.PROVIDER);

        assertThat(all(new InvoiceVariance(), told, AS_OF)).isEmpty();
    }

    @Test
    void theClientSeesWhatItHasNotAnswered() {
        signed();
        told.fact(Side.PROVIDER, invoice("I1", null, "103000", "2026-05-20"), START);

        assertThat(part(judged(), Side.CLIENT)).startsWith("invoices the client has neither agreed to nor disputed");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one invoice is of this side");
    }

    private void signed() {
        told.fact(Side.PROVIDER, schedule(), START, Side.CLIENT, Side.PROVIDER);
    }

    private static ChargeSchedule schedule(String... months) {
        List<String> of = months.length == 0 ? List.of("2026-04", "2026-05", "2026-06") : List.of(months);
        return new ChargeSchedule(
                "CS1",
                "Monthly charges",
                null,
                of.stream()
                        .map(month -> new ChargeSchedule.Due(month, Money.of("100000", "EUR")))
                        .toList());
    }

    private Signal judged() {
        return one(new InvoiceVariance(), told, AS_OF);
    }
}
