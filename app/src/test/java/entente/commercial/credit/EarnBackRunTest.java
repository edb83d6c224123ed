package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarnBackRunTest {
    private final CreditTerms held = terms(pool("L1", "Service", "40")).hold(2).signed();

    @ParameterizedTest
    @CsvSource({
        "89|98,HELD,",
        "89|98|98,EARNED_BACK,2026-03",
        "89|98|97.99,FINAL,2026-03",
        "89|97,FINAL,2026-02",
        "89,HELD,"
    })
    void aHeldCreditReturnsWhenEachNextMonthReachesTheTarget(String values, CreditState state, String in) {
        EarnBackResult first = results(held, values).getFirst();

        assertThat(first.state()).isEqualTo(state);
        assertThat(first.decidedIn().map(Object::toString).orElse(null)).isEqualTo(in);
    }

    @Test
    void withoutAHigherTargetNothingCanBeWonBack() {
        List<MonthCredits> run = run(held, months(level("L1", "95", "90", null), "89", "100", "100"));

        assertThat(EarnBackRun.of(run).getFirst().state()).isEqualTo(CreditState.FINAL);
    }

    @Test
    void aMonthWithoutAScoreIsNotCountedEitherWay() {
        List<LevelMonth> months = new ArrayList<>(months(level("L1"), "89", "98"));
        months.add(LevelMonth.of(JANUARY.plusMonths(2), level("L1"), new Measured.Nothing()));
        months.add(month(JANUARY.plusMonths(3), level("L1"), "99"));

        assertThat(EarnBackRun.of(run(held, months)).getFirst().state()).isEqualTo(CreditState.EARNED_BACK);
    }

    /** GAP/IBM exhibit: credits of the peak have no earn-back. */
    @Test
    void aCreditOfAPeakPeriodNeverReturns() {
        LevelMonth peak = new LevelMonth(
                JANUARY, level("L1"), new Measured.Share(number("89"), number("100")), List.of(), null, true);
        List<LevelMonth> months = new ArrayList<>(List.of(peak));
        months.add(month(JANUARY.plusMonths(1), level("L1"), "99"));
        months.add(month(JANUARY.plusMonths(2), level("L1"), "99"));

        assertThat(EarnBackRun.of(run(held, months)).getFirst().state()).isEqualTo(CreditState.FINAL);
    }

    /** Eleven months at 96 and one at 94, the only miss it takes: a mean of 95.83. */
    @Test
    void aYearWhoseMeanIsAsExpectedReturnsItsCredits() {
        EarnBackResult result = results(yearly(1), year("94", "96")).getFirst();

        assertThat(result.state()).isEqualTo(CreditState.EARNED_BACK);
        assertThat(result.decidedIn()).contains(JANUARY.plusMonths(11));
    }

    @Test
    void beforeTheYearIsOverTheCreditStands() {
        assertThat(results(yearly(1), "94|96|96").getFirst().state()).isEqualTo(CreditState.FINAL);
    }

    @Test
    void aYearBelowExpectedOnTheWholeReturnsNothing() {
        assertThat(results(yearly(1), year("90", "95.4")).getFirst().state()).isEqualTo(CreditState.FINAL);
    }

    @Test
    void theMeanOfTheYearIsWeightedByVolume() {
        List<LevelMonth> months = new ArrayList<>();
        months.add(LevelMonth.of(JANUARY, level("L1"), new Measured.Share(number("9200"), number("10000"))));
        for (int i = 1; i < 12; i++) {
            months.add(month(JANUARY.plusMonths(i), level("L1"), "100"));
        }

        // the plain mean of the months is above 99; of all 11,100 events 92.8 % were good
        assertThat(EarnBackRun.of(run(yearly(1), months)).getFirst().state()).isEqualTo(CreditState.FINAL);
    }

    @Test
    void moreDefaultsThanAllowedReturnNothing() {
        assertThat(results(yearly(1), "94|94|" + String.join("|", Collections.nCopies(10, "99"))))
                .extracting(EarnBackResult::state)
                .containsExactly(CreditState.FINAL, CreditState.FINAL);
    }

    @Test
    void aDefaultBelowTheFloorDoesNotReturnAtTheYearsEnd() {
        assertThat(results(yearly(1), year("89", "99")).getFirst().state()).isEqualTo(CreditState.FINAL);
    }

    /** 94 in January with a report of all numbers, then values alone: 100 and eleven times 96 of a hundred are above 95. */
    @Test
    void sharesAndValuesOfOneYearAreWeighedTogether() {
        List<LevelMonth> months = new ArrayList<>(months(level("L1"), "94"));
        for (int i = 1; i < 12; i++) {
            Measured value = new Measured.Value(number(i == 1 ? "40" : "96"), number(i == 1 ? "10000" : "100"));
            months.add(LevelMonth.of(JANUARY.plusMonths(i), level("L1", "95", "30", null), value));
        }
        assertThat(EarnBackRun.of(run(yearly(2), months)).getFirst().state()).isEqualTo(CreditState.FINAL);

        months.set(1, LevelMonth.of(JANUARY.plusMonths(1), level("L1"), new Measured.Value(number("96"), number("9"))));
        assertThat(EarnBackRun.of(run(yearly(2), months)).getFirst().state()).isEqualTo(CreditState.EARNED_BACK);
    }

    /** A month without a report is one of the defaults that count, and has no value to weigh. */
    @Test
    void aFirstMonthWithoutAReportDoesNotSwallowTheYear() {
        List<LevelMonth> months = new ArrayList<>(months(level("L1"), "99", "94"));
        months.set(0, LevelMonth.of(JANUARY, level("L1"), new Measured.Unreported()));
        IntStream.range(2, 12).forEach(i -> months.add(month(JANUARY.plusMonths(i), level("L1"), "97")));

        assertThat(EarnBackRun.of(run(yearly(2), months)))
                .extracting(EarnBackResult::state)
                .containsExactly(CreditState.FINAL, CreditState.EARNED_BACK);
    }

    /** 94, 96 and ten times 95 of weights that do not divide evenly: the mean is 95 and not a hair below. */
    @Test
    void aMeanOnTheVeryLevelMeetsIt() {
        List<LevelMonth> months = new ArrayList<>();
        String[] read = {"94", "96", "95", "95", "95", "95", "95", "95", "95", "95", "95", "95"};
        for (int i = 0; i < 12; i++) {
            Measured value = new Measured.Value(number(read[i]), number(i < 2 ? "7" : String.valueOf(3 * i)));
            months.add(LevelMonth.of(JANUARY.plusMonths(i), level("L1"), value));
        }

        assertThat(EarnBackRun.of(run(yearly(1), months)).getFirst().state()).isEqualTo(CreditState.EARNED_BACK);
    }

    /** At most five failures a month, seven with the floor: six and eleven times four are 50, some 4.2 a month. */
    @ParameterizedTest
    @CsvSource({"4,EARNED_BACK", "5,FINAL"})
    void theMeanOfCountsIsSoManyAMonth(String others, CreditState state) {
        LevelTerms failures = new LevelTerms(
                "L1", true, Comparison.LOWER, number("5"), number("7"), null, null, LevelTerms.Scarce.NOT_SCORED, null);
        List<LevelMonth> months = IntStream.range(0, 12)
                .mapToObj(i -> LevelMonth.of(
                        JANUARY.plusMonths(i), failures, new Measured.Count(number(i == 0 ? "6" : others))))
                .toList();

        assertThat(EarnBackRun.of(run(yearly(1), months)).getFirst().state()).isEqualTo(state);
    }

    /** Published exhibit, numbers of formulae 4.4: c = 10 %, 99.0 now, 99.8 on the mean: 99.1. */
    @Test
    void theResetOfThePublishedExampleGives99Point1() {
        ImprovementReset reset = new ImprovementReset(Percent.of(10), Percent.of(5), null);

        assertThat(reset.expected(number("99.0"), List.of(number("99.9"), number("99.7"))))
                .isEqualByComparingTo("99.1");
        assertThat(reset.minimum(number("98"))).isEqualByComparingTo("98.1");
    }

    @ParameterizedTest
    @CsvSource({"98.5,99.0", "99.0,99.0", "99.05,99.05", "99.1,99.1", "100,99.1"})
    void aResetNeverGoesDownAndNeverTakesMoreThanItsPart(BigDecimal mean, BigDecimal expected) {
        assertThat(new ImprovementReset(Percent.of(10), Percent.of(0), null).expected(number("99.0"), List.of(mean)))
                .isEqualByComparingTo(expected);
    }

    @Test
    void whereNothingWasMeasuredNothingIsReset() {
        assertThat(new ImprovementReset(Percent.of(10), Percent.of(0), null).expected(number("99.0"), List.of()))
                .isEqualByComparingTo("99.0");
    }

    private static CreditTerms yearly(int most) {
        return terms(pool("L1", "Service", "40")).misses(1).yearly(most).signed();
    }

    private static String year(String first, String others) {
        return first + "|" + String.join("|", Collections.nCopies(11, others));
    }

    private static List<EarnBackResult> results(CreditTerms terms, String values) {
        return EarnBackRun.of(run(terms, months(level("L1"), values.split("\\|"))));
    }
}
