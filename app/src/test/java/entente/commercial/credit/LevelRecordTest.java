package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.JANUARY;
import static entente.commercial.credit.CreditSamples.level;
import static entente.commercial.credit.CreditSamples.month;
import static entente.commercial.credit.CreditSamples.months;
import static entente.commercial.credit.CreditSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.Judged.DefaultReason;
import entente.commercial.credit.LevelTerms.Scarce;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelRecordTest {

    /** The boundary is inclusive: the level itself is reached, whichever way is better. */
    @ParameterizedTest
    @CsvSource({
        "true,95,MET", "true,94.999,EXPECTED_MISSED", "true,90,EXPECTED_MISSED", "true,89.999,MINIMUM_MISSED",
        "false,4,MET", "false,4.001,EXPECTED_MISSED", "false,6,EXPECTED_MISSED", "false,6.001,MINIMUM_MISSED"
    })
    void aValueOnALevelReachesIt(boolean higher, BigDecimal value, LevelOutcome outcome) {
        LevelTerms terms = higher ? level("L1") : lower();

        assertThat(one(terms, new Measured.Value(value, BigDecimal.TEN)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void theMinimumMissedIsADefaultAtOnce() {
        assertThat(judged("89").getFirst().reason()).contains(DefaultReason.MINIMUM_MISSED);
    }

    /** N = 4 in the exhibit quoted at lawinsider.com/dictionary/minimum-service-level. */
    @Test
    void theFourthMonthBelowExpectedWithinTwelveIsADefault() {
        List<Judged> months = judged("94", "96", "93", "92", "99", "94");

        assertThat(months).extracting(Judged::misses).containsExactly(1, 1, 2, 3, 3, 4);
        assertThat(months).extracting(Judged::isDefault).containsExactly(false, false, false, false, false, true);
        assertThat(months.getLast().reason()).contains(DefaultReason.EXPECTED_MISSED_OFTEN);
    }

    @Test
    void aMissOfTwelveMonthsAgoIsForgotten() {
        List<String> values = new ArrayList<>(List.of("94", "94", "94"));
        for (int i = 0; i < 9; i++) {
            values.add("96");
        }
        values.add("94");

        assertThat(judged(values.toArray(String[]::new)).getLast().misses()).isEqualTo(3);
    }

    @Test
    void aMonthBelowTheFloorIsNoneOfTheMissesThatAddUp() {
        assertThat(judged("94", "89", "94").getLast().misses()).isEqualTo(2);
    }

    @Test
    void withoutAFloorEveryMissIsADefault() {
        assertThat(LevelRecord.judge(DefaultRule.USUAL, months(level("L1", "95", null, null), "94"))
                        .getFirst()
                        .reason())
                .contains(DefaultReason.MINIMUM_MISSED);
    }

    @Test
    void aKeyMeasureIsReportedAndNeverInDefault() {
        LevelTerms key = new LevelTerms(
                "K1", false, Comparison.HIGHER, number("95"), number("90"), null, null, Scarce.NOT_SCORED, null);

        Judged judged = one(key, new Measured.Share(number("10"), number("100")));

        assertThat(judged.outcome()).isEqualTo(LevelOutcome.MINIMUM_MISSED);
        assertThat(judged.isDefault()).isFalse();
    }

    @Test
    void noReportInTimeIsADefaultWhateverItWouldHaveSaid() {
        assertThat(one(level("L1"), new Measured.Unreported()).reason()).contains(DefaultReason.UNREPORTED);
    }

    @Test
    void nothingToMeasureIsNeitherMetNorMissed() {
        Judged judged = one(level("L1"), new Measured.Nothing());

        assertThat(judged.outcome()).isEqualTo(LevelOutcome.NOT_SCORED);
        assertThat(judged.value()).isEmpty();
    }

    @Test
    void beforeStabilisationNothingHasAConsequence() {
        LevelTerms ramp = new LevelTerms(
                "L1",
                true,
                Comparison.HIGHER,
                number("95"),
                number("90"),
                null,
                null,
                Scarce.NOT_SCORED,
                JANUARY.plusMonths(2));

        List<Judged> months = LevelRecord.judge(new DefaultRule(1, null, null), months(ramp, "50", "94", "94"));

        assertThat(months)
                .extracting(Judged::outcome)
                .containsExactly(LevelOutcome.IN_RAMP, LevelOutcome.IN_RAMP, LevelOutcome.EXPECTED_MISSED);
        assertThat(months.getLast().misses()).isEqualTo(1);
        assertThat(months).extracting(Judged::isDefault).containsExactly(false, false, true);
    }

    @Test
    void twoDefaultsInARowAreAContinuousFailureWhereTheTermsSaySo() {
        List<Judged> months =
                LevelRecord.judge(new DefaultRule(4, 2, null), months(level("L1"), "89", "96", "89", "88", "87"));

        assertThat(months).extracting(Judged::inARow).containsExactly(1, 0, 1, 2, 3);
        assertThat(months).extracting(Judged::continuous).containsExactly(false, false, false, true, true);
    }

    @Test
    void threeDefaultsOfTwelveMonthsAreOneTooWhereTheTermsSaySo() {
        List<Judged> months =
                LevelRecord.judge(new DefaultRule(4, null, 3), months(level("L1"), "89", "96", "89", "96", "89"));

        assertThat(months).extracting(Judged::continuous).containsExactly(false, false, false, false, true);
    }

    @Test
    void aMonthWithoutAScoreDoesNotBreakARow() {
        List<LevelMonth> months = new ArrayList<>(months(level("L1"), "89"));
        months.add(LevelMonth.of(JANUARY.plusMonths(1), level("L1"), new Measured.Nothing()));
        months.add(month(JANUARY.plusMonths(2), level("L1"), "89"));

        assertThat(LevelRecord.judge(DefaultRule.USUAL, months).getLast().inARow())
                .isEqualTo(2);
    }

    /** Formulae 4.2: below the least volume the contract says what happens; here 20 events are enough. */
    @ParameterizedTest
    @CsvSource({
        "NOT_SCORED,19,18,NOT_SCORED", "NOT_SCORED,20,18,EXPECTED_MISSED", "ONE_MISS_ALLOWED,10,9,LET_PASS",
        "ONE_MISS_ALLOWED,10,8,MINIMUM_MISSED", "ONE_MISS_ALLOWED,10,10,MET", "POOLED,19,18,POOLED"
    })
    void aMonthOfSmallVolumeIsTreatedAsTheContractSays(Scarce scarce, String total, String good, LevelOutcome outcome) {
        assertThat(one(small(scarce), new Measured.Share(number(good), number(total)))
                        .outcome())
                .isEqualTo(outcome);
    }

    /** 9 of 10 and then 10 of 10 are 19 of 20: 95 %. */
    @Test
    void pooledMonthsAreCountedTogetherWithTheNextThatIsLargeEnough() {
        List<Judged> months = LevelRecord.judge(
                DefaultRule.USUAL,
                List.of(
                        LevelMonth.of(JANUARY, small(Scarce.POOLED), new Measured.Share(number("9"), number("10"))),
                        LevelMonth.of(
                                JANUARY.plusMonths(1),
                                small(Scarce.POOLED),
                                new Measured.Share(number("10"), number("10")))));

        assertThat(months).extracting(Judged::outcome).containsExactly(LevelOutcome.POOLED, LevelOutcome.MET);
        assertThat(months.getLast().value())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("95"));
    }

    /** Formulae 4.2: 95 of 100 and 3 of 10 are 98 of 110, 89.09 %, and never the mean of the two ratios. */
    @Test
    void sharesAddUpAndAreNeverAveraged() {
        Measured both =
                new Measured.Share(number("95"), number("100")).with(new Measured.Share(number("3"), number("10")));

        assertThat(both.value().orElseThrow()).isBetween(number("89.0909"), number("89.0910"));
    }

    /** Formulae 4.2: 42,960 minutes agreed, 60 of them down, is 99.860335 %. */
    @Test
    void theAvailabilityOfThePublishedExampleComesOut() {
        Measured available = new Measured.Share(number("42900"), number("42960"));

        assertThat(available.value().orElseThrow()).isBetween(number("99.860335"), number("99.860336"));
    }

    @Test
    void agreedReliefLeavesBothSumsAndAClaimNeither() {
        LevelMonth month = new LevelMonth(
                JANUARY,
                level("L1"),
                new Measured.Share(number("88"), number("100")),
                List.of(new Relief("R1", number("8"), true), new Relief("R2", number("4"), false)),
                null,
                false);

        // 88 of 92 is 95.65 %: expected; without the relief 88 %, below the floor
        Judged judged = LevelRecord.judge(DefaultRule.USUAL, List.of(month)).getFirst();

        assertThat(judged.outcome()).isEqualTo(LevelOutcome.MET);
        assertThat(judged.counted()).isEqualTo(new Measured.Share(number("88"), number("92")));
        assertThat(month.claimed()).isEqualTo(new Measured.Share(number("88"), number("88")));
    }

    @Test
    void reliefNeverTakesOutMoreThanWasMissed() {
        assertThat(new Measured.Share(number("98"), number("100")).without(number("50")))
                .isEqualTo(new Measured.Share(number("98"), number("98")));
    }

    private static LevelTerms lower() {
        return new LevelTerms(
                "L1", true, Comparison.LOWER, number("4"), number("6"), null, null, Scarce.NOT_SCORED, null);
    }

    private static LevelTerms small(Scarce scarce) {
        return new LevelTerms(
                "L1", true, Comparison.HIGHER, number("95"), number("90"), null, number("20"), scarce, null);
    }

    private static Judged one(LevelTerms terms, Measured measured) {
        return LevelRecord.judge(DefaultRule.USUAL, List.of(LevelMonth.of(JANUARY, terms, measured)))
                .getFirst();
    }

    private static List<Judged> judged(String... good) {
        return LevelRecord.judge(DefaultRule.USUAL, months(level("L1"), good));
    }
}
