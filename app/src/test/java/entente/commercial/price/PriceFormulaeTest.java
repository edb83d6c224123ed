package entente.commercial.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.commercial.price.Indexation.IndexReading;
import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of formulae 4.5 and 4.6, to the cent. */
class PriceFormulaeTest {
    private static final TargetCost TARGET =
            new TargetCost(number("10000000"), number("1000000"), number("12200000"), Percent.of(80));

    /** P0 1000, I0 105.65, I1 110.5, I2 114.25: one clause, three readings (a documented engine makes 1,127.31 of it). */
    @ParameterizedTest
    @CsvSource({"NEWEST_OVER_BASE,1081.40", "GAINS_ADDED,1127.31", "CHAINED_ON_BASE,1131.05"})
    void oneClauseReadInThreeWaysGivesThreePrices(IndexReading reading, BigDecimal price) {
        assertThat(cents(clause("100").after(List.of(number("110.5"), number("114.25")), reading)))
                .isEqualTo(price);
    }

    /** Of 60 % that follow the index only those move: 400 and 600 x 114.25 / 105.65. */
    @ParameterizedTest
    @CsvSource({"0,1000.00", "60,1048.84", "100,1081.40"})
    void onlyTheShareThatIsIndexedMoves(String share, BigDecimal price) {
        assertThat(cents(clause(share).after(List.of(number("114.25")), IndexReading.NEWEST_OVER_BASE)))
                .isEqualTo(price);
    }

    @ParameterizedTest
    @CsvSource({"NEWEST_OVER_BASE", "GAINS_ADDED", "CHAINED_ON_BASE"})
    void afterOneYearAllReadingsAreTheSameAndBeforeItNothingMoves(IndexReading reading) {
        assertThat(clause("100").after(List.of(), reading)).isEqualByComparingTo("1000");
        assertThat(cents(clause("100").after(List.of(number("110.5")), reading)))
                .isEqualTo(number("1045.91"));
    }

    @Test
    void anIndexOfNothingIsNamed() {
        assertThatThrownBy(() -> clause("100").after(List.of(number("0")), IndexReading.GAINS_ADDED))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> clause("100.5")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Indexation(number("1000"), number("0"), Percent.of(100)))
                .isInstanceOf(Refused.class);
    }

    /** Target cost 10 m, target price 11 m, ceiling 12.2 m, the client's part 0.8: 11.5 m. */
    @Test
    void thePointOfTotalAssumptionIsElevenAndAHalfMillions() {
        assertThat(TARGET.assumption()).isEqualByComparingTo("11500000");
    }

    /** At the target the fee is whole; a fifth of what is saved or overspent is the provider's; from the point on all of it. */
    @ParameterizedTest
    @CsvSource({
        "10000000,11000000,1000000",
        "9000000,10200000,1200000",
        "11000000,11800000,800000",
        "11500000,12200000,700000",
        "12200000,12200000,0",
        "12500000,12200000,-300000"
    })
    void theFeeMovesByTheProvidersPartUpToTheCeiling(BigDecimal actual, BigDecimal price, BigDecimal fee) {
        assertThat(TARGET.price(actual)).isEqualByComparingTo(price);
        assertThat(TARGET.fee(actual)).isEqualByComparingTo(fee);
    }

    @Property
    void theClientNeverPaysMoreThanTheCeilingNorLessForMore(
            @ForAll @IntRange(max = 20_000_000) int one, @ForAll @IntRange(max = 20_000_000) int other) {
        BigDecimal less = BigDecimal.valueOf(Math.min(one, other));
        BigDecimal more = BigDecimal.valueOf(Math.max(one, other));

        assertThat(TARGET.price(more)).isLessThanOrEqualTo(number("12200000"));
        assertThat(TARGET.price(less)).isLessThanOrEqualTo(TARGET.price(more));
        assertThat(TARGET.fee(less)).isGreaterThanOrEqualTo(TARGET.fee(more));
    }

    /** 1,000,000 less 800,000, less 50,000 to achieve it and 30,000 that are not shared: 120,000, and 40 % of it. */
    @ParameterizedTest
    @CsvSource({"800000,120000,48000", "919999,1,0.4", "920000,0,0", "1200000,0,0"})
    void aGainIsSharedAndALossIsNot(String actual, BigDecimal gain, BigDecimal part) {
        GainShare share =
                new GainShare(number("1000000"), number(actual), number("50000"), number("30000"), Percent.of(40));

        assertThat(share.gain()).isEqualByComparingTo(gain);
        assertThat(share.providersPart()).isEqualByComparingTo(part);
    }

    @Test
    void aCeilingBelowTheTargetPriceIsNamed() {
        assertThatThrownBy(() -> new TargetCost(number("100"), number("10"), number("109.99"), Percent.of(80)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("109.99");
    }

    private static Indexation clause(String share) {
        return new Indexation(number("1000"), number("105.65"), Percent.of(share));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
