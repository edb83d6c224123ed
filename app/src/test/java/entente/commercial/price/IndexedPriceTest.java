package entente.commercial.price;

import static entente.commercial.price.PriceSamples.index;
import static entente.commercial.price.PriceSamples.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.commercial.price.Indexation.Corridor;
import entente.commercial.price.Indexation.IndexReading;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An index clause as a fact: which indices a month rests on, and how far a year's price may move. */
class IndexedPriceTest {
    private static final Indexation CLAUSE =
            new Indexation(new BigDecimal("1000"), new BigDecimal("100"), Percent.of("100"));

    /** From January 2024 with three months of lag: the first anniversary reads October 2024. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2024-01,-", "2024-12,-", "2025-01,2024-10", "2025-12,2024-10", "2026-01,2024-10|2025-10"})
    void aMonthRestsOnTheIndexOfEachAnniversaryThatIsPast(YearMonth month, @Nullable String indices) {
        assertThat(run(IndexReading.CHAINED_ON_BASE, null, null).indexed(month))
                .map(YearMonth::toString)
                .isEqualTo(indices == null ? List.of() : List.of(indices.split("\\|")));
    }

    /** Rises of 10 and 20 % over the base, chained: 1100 and 1320; capped at 5 % a year 1050 and then 1102.50. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "110,120,-,-,1320.00",
                "110,120,5,-,1102.50",
                "110,120,10,-,1210.00",
                "90,80,-,-,720.00",
                "90,80,-,0,1000.00",
                "90,80,-,5,902.50",
                "110,90,5,0,1050.00"
            })
    void aYearsPriceMovesNoFurtherThanTheContractLets(
            BigDecimal first, BigDecimal second, @Nullable String rise, @Nullable String fall, BigDecimal price) {
        Corridor corridor =
                new Corridor(rise == null ? null : Percent.of(rise), fall == null ? null : Percent.of(fall));

        assertThat(CLAUSE.after(List.of(first, second), IndexReading.CHAINED_ON_BASE, corridor))
                .isEqualByComparingTo(price);
    }

    /** Rounded once a year, to what the currency can pay: half of 100.01 with an index that stood still is not a cent more. */
    @ParameterizedTest
    @CsvSource({
        "100.01,2,50,100,100,100.01",
        "1000,0,100,100.04,100.04,1000",
        "1001,0,50,100.1,100.1,1003",
        "1.005,3,100,100,100,1.005"
    })
    void aYearsPriceIsRoundedOnceToWhatItsCurrencyCanPay(
            BigDecimal price, int digits, String share, BigDecimal first, BigDecimal second, BigDecimal after) {
        Indexation clause = new Indexation(price, new BigDecimal("100"), Percent.of(share), digits);

        assertThat(clause.after(List.of(first, second), IndexReading.CHAINED_ON_BASE))
                .isEqualByComparingTo(after);
    }

    @ParameterizedTest
    @CsvSource({"EUR,2", "JPY,0", "KWD,3"})
    void aClauseHasTheDigitsOfItsCurrency(String currency, int digits) {
        IndexedPrice euros = run(IndexReading.GAINS_ADDED, null, null);
        IndexedPrice price = new IndexedPrice(
                "IP2",
                "Run",
                null,
                euros.startsOn(),
                null,
                Money.of("1000", currency),
                euros.share(),
                euros.index(),
                euros.base(),
                euros.reading(),
                euros.lag(),
                null,
                null);

        assertThat(price.clause().digits()).isEqualTo(digits);
    }

    @Test
    void aClauseThatSaysNothingIsNamed() {
        assertThatThrownBy(() -> run(IndexReading.GAINS_ADDED, "-1", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> run(IndexReading.GAINS_ADDED, null, "101")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> index("2025-13", "100")).hasMessageContaining("2025-13");
        assertThatThrownBy(() -> index("2025-10", "0")).isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> new IndexValue("Labour", "2025-10", BigDecimal.TEN, LocalDate.parse("2025-09-30"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("30 Sept 2025");
    }
}
