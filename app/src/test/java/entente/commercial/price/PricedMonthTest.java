package entente.commercial.price;

import static entente.commercial.price.PriceSamples.index;
import static entente.commercial.price.PriceSamples.run;
import static entente.commercial.price.PriceSamples.tickets;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.commercial.price.Indexation.IndexReading;
import entente.kernel.DateRange;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.DeskSamples;
import entente.performance.Measure;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From readings and published indices to what the signed prices come to in a month. */
class PricedMonthTest {
    private static final LocalDate START = ArrangementSamples.START;
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();
    private final Ref<Measure> volume =
            told.fact(Side.CLIENT, DeskSamples.measure("VOL", "Tickets"), START, Side.CLIENT, Side.PROVIDER);

    @Test
    void theVolumeIsTheReadingOfTheMonth() {
        told.fact(Side.CLIENT, tickets(volume), START, Side.CLIENT, Side.PROVIDER);
        read("2026-05", "1151");

        assertThat(amounts("2026-05")).containsExactly("54030.00");
        assertThat(why("2026-05")).contains("Units in 2026-05, where 1,000 are covered by the base", "1 units more");
    }

    @Test
    void aReadingOfAWeekOrAQuarterIsNotTheMonths() {
        told.fact(Side.CLIENT, tickets(volume), START, Side.CLIENT, Side.PROVIDER);
        read("2026-05", "1151");
        readOver("W19", "2026-05-04", "2026-05-11", "300");
        readOver("Q2", "2026-05-01", "2026-08-01", "3300");

        assertThat(amounts("2026-05")).containsExactly("54030.00");
    }

    @Test
    void ofTwoReadingsOfOneMonthNeitherIsTaken() {
        told.fact(Side.CLIENT, tickets(volume), START, Side.CLIENT, Side.PROVIDER);
        read("2026-05", "1151");
        readOver("May", "2026-05-01", "2026-06-01", "1100");

        assertThat(amounts("2026-05"))
                .singleElement()
                .asString()
                .contains("two readings of 2026-05", "1,151 read on 2 Jun 2026", "1,100 read on");
    }

    @Test
    void aMonthWhoseVolumeNobodyReadIsNotKnown() {
        told.fact(Side.CLIENT, tickets(volume), START, Side.CLIENT, Side.PROVIDER);

        assertThat(amounts("2026-05")).containsExactly("the volume of 2026-05 for Tickets is not read yet");
    }

    @Test
    void aVolumeOutsideTheOuterBandIsToBeNegotiated() {
        told.fact(Side.CLIENT, tickets(volume), START, Side.CLIENT, Side.PROVIDER);
        read("2026-05", "1300");

        assertThat(amounts("2026-05")).singleElement().asString().contains("50 units of 2026-05 lie outside");
    }

    @Test
    void aMeasureThatOneSideAloneSignedTellsNoVolume() {
        Ref<Measure> proposed = told.fact(Side.CLIENT, DeskSamples.measure("NEW", "New"), START, Side.CLIENT);
        told.fact(Side.CLIENT, tickets(proposed), START, Side.CLIENT, Side.PROVIDER);

        assertThat(amounts("2026-05")).singleElement().asString().contains("no monthly measure both signed");
    }

    /** The published vector of formulae 4.5, with the values as facts: 110.5 of October 2024, 114.25 of October 2025. */
    @ParameterizedTest
    @CsvSource({"NEWEST_OVER_BASE,1081.40", "GAINS_ADDED,1127.31", "CHAINED_ON_BASE,1131.05"})
    void anIndexedPriceIsReadAsItsClauseSays(IndexReading reading, String price) {
        told.fact(Side.CLIENT, run(reading, null, null), LocalDate.parse("2024-01-01"), Side.CLIENT, Side.PROVIDER);
        told.fact(Side.PROVIDER, index("2024-10", "110.5"), START);
        told.fact(Side.PROVIDER, index("2025-10", "114.25"), START);

        assertThat(amounts("2026-05")).containsExactly(price);
        assertThat(amounts("2025-12")).containsExactly("1045.91");
        assertThat(amounts("2024-12")).containsExactly("1000.00");
    }

    @Test
    void anIndexThatNobodyRecordedIsNamed() {
        told.fact(
                Side.CLIENT,
                run(IndexReading.GAINS_ADDED, null, null),
                LocalDate.parse("2024-01-01"),
                Side.CLIENT,
                Side.PROVIDER);
        told.fact(Side.PROVIDER, index("2024-10", "110.5"), START);

        assertThat(amounts("2026-05")).containsExactly("Run rests on Labour of 2025-10, which nobody recorded yet");
    }

    @Test
    void aPriceThatOneSideAloneSignedComesToNothing() {
        told.fact(Side.CLIENT, tickets(volume), START, Side.CLIENT);
        read("2026-05", "1151");

        assertThat(Prices.of(told.book(), AS_OF).in(YearMonth.parse("2026-05"))).isEmpty();
        assertThat(Prices.of(told.book(), AS_OF).isEmpty()).isTrue();
    }

    private void read(String month, String value) {
        YearMonth of = YearMonth.parse(month);
        LocalDate on = of.plusMonths(1).atDay(2);
        told.fact(Side.PROVIDER, DeskSamples.value(volume, of, value, on), on);
    }

    private void readOver(String period, String from, String to, String value) {
        LocalDate on = LocalDate.parse(to);
        told.fact(
                Side.PROVIDER,
                new Reading(
                        volume,
                        period,
                        new DateRange(LocalDate.parse(from), on),
                        Reading.Status.VALUE,
                        new BigDecimal(value),
                        null,
                        null,
                        on,
                        null,
                        null),
                on);
    }

    private List<String> amounts(String month) {
        return Prices.of(told.book(), AS_OF).in(YearMonth.parse(month)).stream()
                .map(priced -> priced.amount()
                        .known()
                        .map(amount -> amount.toPlainString())
                        .orElseGet(() ->
                                Words.ENGLISH.say(priced.amount().because().says())))
                .toList();
    }

    private String why(String month) {
        return Prices.of(told.book(), AS_OF)
                .in(YearMonth.parse(month))
                .getFirst()
                .amount()
                .because()
                .indented(Words.ENGLISH);
    }
}
