package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.number;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.performance.level.ServiceLevel;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From twelve months of readings to what the next contract year expects, and what that would cost. */
class YearResetTest {
    private static final String[] TWELVE = {"97", "99", "98", "94", "98", "99", "97", "98", "99", "98", "97", "98"};

    /** The mean of the twelve is 97.666…; 95 expected leaves 5 to 100 %, of which 10 % are 0.5. */
    @ParameterizedTest
    @CsvSource({"10,0,95.5,90", "10,5,95.5,90.5", "100,5,97.666,90.5", "60,100,97.666,97.666", "0,0,95,90"})
    void whatWasReachedBecomesWhatIsExpectedWithinItsPart(
            String most, String floor, BigDecimal expected, BigDecimal minimum) {
        ResetLevel level = reset(most, floor, TWELVE).levels().getFirst();

        assertThat(level.anew().expected()).isEqualByComparingTo(expected);
        assertThat(level.anew().minimum()).isEqualByComparingTo(minimum);
        assertThat(level.reached()).hasSize(12);
    }

    @Test
    void whatWasReachedBelowWhatIsExpectedLowersNothing() {
        YearReset reset = reset("10", "0", "91", "92", "93");

        assertThat(reset.levels().getFirst().anew().expected()).isEqualByComparingTo("95");
        assertThat(reset.isChanged()).isFalse();
    }

    @Test
    void whereNothingWasReadNeitherLevelMoves() {
        assertThat(reset("10", "5", "-", "-", "-").isChanged()).isFalse();
    }

    @Test
    void aTargetThatIsNoLongerAboveWhatIsExpectedFallsAway() {
        assertThat(reset("10", "0", TWELVE).levels().getFirst().anew().target()).isEqualByComparingTo("98");
        assertThat(reset("90", "0", "99", "99", "99").levels().getFirst().anew().target())
                .isNull();
    }

    /** April at 94 is a miss already; with 97.5 expected six more months are, and the fourth miss of twelve months is a default. */
    @Test
    void itsEffectIsWhatTheLastTwelveMonthsWouldHaveCost() {
        YearReset reset = reset("50", "0", TWELVE);

        assertThat(CreditTrial.kept(reset.effect().agreed())).contains(CreditSamples.eur("0"));
        assertThat(CreditTrial.defaults(reset.effect().tried())).isEqualTo(1);
        assertThat(CreditTrial.kept(reset.effect().tried())).contains(CreditSamples.eur("2000"));
        assertThat(reset.effect().lines()).hasSize(12);
    }

    @Test
    void onlyTheLastTwelveMonthsCount() {
        String[] fourteen = Arrays.copyOf(TWELVE, 14);
        fourteen[12] = "100";
        fourteen[13] = "100";
        CreditTelling story = story(fourteen);

        YearReset reset = YearReset.of(
                        story.book("2027-03-10"),
                        day("2027-03-10"),
                        new ImprovementReset(Percent.of(100), Percent.of(0), null))
                .orElseThrow();

        assertThat(reset.levels().getFirst().reached()).startsWith(number("98")).hasSize(12);
        assertThat(reset.begins()).hasToString("2028-01");
    }

    @Test
    void signedByBothItHoldsFromTheNextContractYearAndEarlierMonthsKeepTheirs() {
        CreditTelling story = story(TWELVE);
        YearReset reset = YearReset.of(
                        story.book("2026-12-20"),
                        day("2026-12-20"),
                        new ImprovementReset(Percent.of(10), Percent.of(5), null))
                .orElseThrow();
        assertThat(reset.begins()).hasToString("2027-01");
        story.amends(reset.terms().id(), 1, reset.anew(), "2027-01-01");
        assertThat(expected(story, "2027-02")).isEqualByComparingTo("95");

        story.signs(Side.CLIENT, reset.terms().ref())
                .signs(Side.PROVIDER, reset.terms().ref());

        assertThat(expected(story, "2026-12")).isEqualByComparingTo("95");
        assertThat(expected(story, "2027-01")).isEqualByComparingTo("95.5");
    }

    /** The three best of the twelve are 99 each; the five best are 99, 99, 99, 98 and 98; all twelve average 97.666. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,97.666,12", "3,99,3", "5,98.6,5", "12,97.666,12"})
    void theBestMonthsCanBeTheMeasure(@Nullable Integer best, BigDecimal expected, int counting) {
        CreditTelling story = story(TWELVE);

        ResetLevel level = YearReset.of(
                        story.book("2027-01-10"),
                        day("2027-01-10"),
                        new ImprovementReset(Percent.of(100), Percent.of(0), best))
                .orElseThrow()
                .levels()
                .getFirst();

        assertThat(level.anew().expected()).isEqualByComparingTo(expected);
        assertThat(level.counting()).isEqualTo(counting);
        assertThat(level.reached()).hasSize(12);
    }

    @Test
    void ofFewerMonthsThanTheBestAllCount() {
        assertThat(new ImprovementReset(Percent.of(100), Percent.of(0), 6)
                        .expected(number("95"), List.of(number("98"), number("96"))))
                .isEqualByComparingTo("97");
    }

    @ParameterizedTest
    @CsvSource({"0", "13"})
    void noMonthAndMoreThanAYearAreNoBestMonths(int best) {
        assertThatThrownBy(() -> new ImprovementReset(Percent.of(10), Percent.of(0), best))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(String.valueOf(best));
    }

    /** What a service level says is reset where it says it: the terms stay, and the service level has a later version for both to sign. */
    @Test
    void aLevelThatItsServiceLevelSaysIsResetThere() {
        CreditTelling story =
                new CreditTelling().measure("AVAIL").readings("AVAIL", TWELVE).charged(TWELVE.length);
        Ref<ServiceLevel> said = story.expecting("AVAIL", "95", Side.CLIENT, Side.PROVIDER);
        story.agreed(agreed().from(agreed().startsOn(), List.of(Promised.elsewhere("AVAIL", null, null))));

        YearReset reset = YearReset.of(
                        story.book("2026-12-20"),
                        day("2026-12-20"),
                        new ImprovementReset(Percent.of(10), Percent.of(5), null))
                .orElseThrow();

        assertThat(reset.anew().promised()).isEqualTo(reset.terms().fact().promised());
        assertThat(reset.statements("because")).singleElement().isInstanceOfSatisfying(Statement.Amend.class, amend -> {
            assertThat(amend.fact()).isEqualTo(said.id());
            assertThat(amend.effectiveOn()).isEqualTo("2027-01-01");
            assertThat(((ServiceLevel) amend.body()).expected()).isEqualByComparingTo("95.5");
        });
        story.says(Side.PROVIDER, reset.statements("because"));
        story.signs(Side.CLIENT, said).signs(Side.PROVIDER, said);
        assertThat(held(story, "2026-12")).isEqualByComparingTo("95");
        assertThat(held(story, "2027-01")).isEqualByComparingTo("95.5");
    }

    /** The mean is 97.666, but the service level is compared to one decimal. */
    @Test
    void aLevelIsNeverFinerThanTheContractCompares() {
        CreditTelling story = new CreditTelling()
                .measure("AVAIL")
                .readings("AVAIL", TWELVE)
                .charged(TWELVE.length)
                .rounding("AVAIL", "95", true);
        story.agreed(agreed().from(agreed().startsOn(), List.of(Promised.elsewhere("AVAIL", null, null))));

        ResetLevel level = YearReset.of(
                        story.book("2027-01-10"),
                        day("2027-01-10"),
                        new ImprovementReset(Percent.of(100), Percent.of(0), null))
                .orElseThrow()
                .levels()
                .getFirst();

        assertThat(level.anew().expected()).isEqualByComparingTo("97.6");
    }

    /** The same months cost the same under the new number, whoever says it. */
    @Test
    void itsEffectIsTheSameWhoeverSaysWhatIsExpected() {
        CreditTelling story =
                new CreditTelling().measure("AVAIL").readings("AVAIL", TWELVE).charged(TWELVE.length);
        story.expecting("AVAIL", "95", Side.CLIENT, Side.PROVIDER);
        story.agreed(agreed().from(agreed().startsOn(), List.of(Promised.elsewhere("AVAIL", null, null))));

        YearReset reset = YearReset.of(
                        story.book("2027-01-10"),
                        day("2027-01-10"),
                        new ImprovementReset(Percent.of(50), Percent.of(0), null))
                .orElseThrow();

        // without a minimum each miss of what is expected is a default: April alone, and seven months under 97.5
        assertThat(CreditTrial.defaults(reset.effect().agreed())).isEqualTo(1);
        assertThat(CreditTrial.defaults(reset.effect().tried()))
                .isEqualTo(Arrays.stream(TWELVE)
                        .filter(good -> number(good).compareTo(number("97.5")) < 0)
                        .count());
    }

    @Test
    void aLevelThatIsBetterTheLowerStaysAndIsNamed() {
        CreditTelling story = new CreditTelling()
                .measure("AVAIL")
                .readings("AVAIL", "3")
                .charged(1)
                .agreed(terms(pool("AVAIL", "Service", "40"))
                        .expecting(new Promised("AVAIL", false, number("5"), null, null, null, null, null, null, null))
                        .signed());

        YearReset reset = YearReset.of(
                        story.book("2026-02-10"),
                        day("2026-02-10"),
                        new ImprovementReset(Percent.of(10), Percent.of(0), null))
                .orElseThrow();

        assertThat(reset.levels()).isEmpty();
        assertThat(reset.kept())
                .singleElement()
                .satisfies(why -> assertThat(Words.ENGLISH.say(why))
                        .startsWith("AVAIL stays")
                        .contains("it needs a level in per cent", "and 5 is none"));
    }

    @Test
    void withoutAgreedTermsThereIsNothingToReset() {
        CreditTelling unsigned = new CreditTelling().measure("AVAIL").terms(agreed(), Side.CLIENT);

        assertThat(YearReset.of(
                        unsigned.book("2026-12-20"),
                        day("2026-12-20"),
                        new ImprovementReset(Percent.of(10), Percent.of(0), null)))
                .isEmpty();
    }

    private static BigDecimal expected(CreditTelling story, String month) {
        return CreditBook.of(story.book("2027-03-10"), day("2027-03-10"))
                .terms(YearMonth.parse(month))
                .flatMap(held -> held.fact().level("AVAIL"))
                .orElseThrow()
                .expected();
    }

    private static BigDecimal held(CreditTelling story, String month) {
        return CreditBook.of(story.book("2027-03-10"), day("2027-03-10")).months().stream()
                .filter(of -> of.month().equals(YearMonth.parse(month)))
                .flatMap(of -> of.levels().stream())
                .map(level -> level.terms().expected())
                .findFirst()
                .orElseThrow();
    }

    private static YearReset reset(String most, String floor, String... months) {
        CreditTelling story = story(months);
        return YearReset.of(
                        story.book("2027-01-10"),
                        day("2027-01-10"),
                        new ImprovementReset(Percent.of(most), Percent.of(floor), null))
                .orElseThrow();
    }

    private static CreditTelling story(String... months) {
        return new CreditTelling()
                .measure("AVAIL")
                .readings("AVAIL", months)
                .charged(months.length)
                .agreed(agreed());
    }

    private static CreditTerms agreed() {
        return terms(pool("AVAIL", "Service", "40")).misses(4).signed();
    }
}
