package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.commercial.credit.CreditTerms.Allocation;
import entente.commercial.credit.CreditTerms.OneIncident;
import entente.kernel.Percent;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every published vector to the cent, and the fixed order of the steps. */
class CreditRunTest {

    /** lawinsider.com/clause/service-level-credits/_2: 100,000 charged, 10 % at risk, A 50 %, B 40 %: 0.5 x 0.4 x 10,000. */
    @Test
    void thePublishedPoolExampleGivesTwoThousand() {
        CreditLine line = only(run(terms(pool("L1", "Service", "40")).signed(), months(level("L1"), "89")));

        assertThat(line.amount()).isEqualTo(eur("2000"));
        assertThat(line.steps())
                .extracting(CreditStep::stage)
                .containsExactly(
                        CreditStage.MEASURED,
                        CreditStage.RELIEVED,
                        CreditStage.BASE,
                        CreditStage.ONE_INCIDENT,
                        CreditStage.MULTIPLIED,
                        CreditStage.LEVEL_CAP,
                        CreditStage.MONTH_CAP,
                        CreditStage.YEAR_CAP,
                        CreditStage.POSTING);
    }

    /** Province of BC: the weighting factor times the amount at risk. */
    @Test
    void aWeightingFactorTakesItsPartOfTheAmountAtRisk() {
        CreditTerms terms = terms(weighted("L1", "25"), weighted("L2", "75")).signed();

        assertThat(only(run(terms, months(level("L1"), "89"))).amount()).isEqualTo(eur("2500"));
    }

    /** TELUS/BC, by the published page: 5 points 0 %, 10 2 %, 15 4 %, 20 6 %, 25 8 %, 30 and more 10 % of the charges. */
    @ParameterizedTest
    @CsvSource({"5,0", "9,0", "10,2000", "14,2000", "15,4000", "20,6000", "25,8000", "29,8000", "30,10000", "60,10000"})
    void pointsNameTheShareOfTheirTable(String points, String amount) {
        CreditTerms terms = terms(points("L1", points, null)).steps(published()).signed();

        assertThat(only(run(terms, months(level("L1"), "89"))).amount()).isEqualTo(eur(amount));
    }

    @Test
    void theMonthsPointsAddUpBeforeTheTableIsRead() {
        CreditTerms terms = terms(points("L1", "5", null), points("L2", "10", null))
                .steps(published())
                .signed();

        // 15 points are 4 % of 100,000, told apart by points
        assertThat(amounts(CreditRun.of(List.of(service(
                        JANUARY,
                        terms,
                        "100000",
                        month(JANUARY, level("L1"), "89"),
                        month(JANUARY, level("L2"), "89"))))))
                .containsExactly("2026-01 L1 1333.33", "2026-01 L2 2666.67");
    }

    /** UK model contract: a repeated failure doubles the points. */
    @Test
    void pointsOfARepeatedDefaultAreDoubledBeforeTheTableIsRead() {
        CreditTerms terms = terms(points("L1", "5", null))
                .steps(published())
                .times("1", "2")
                .signed();

        assertThat(amounts(run(terms, months(level("L1"), "89", "89"))))
                .containsExactly("2026-01 L1 0.00", "2026-02 L1 2000.00");
    }

    @Test
    void aDefaultByManyMissesHasItsOwnPoints() {
        CreditTerms terms =
                terms(points("L1", "10", "20")).steps(published()).misses(1).signed();

        assertThat(amounts(run(terms, months(level("L1"), "94", "89"))))
                .containsExactly("2026-01 L1 2000.00", "2026-02 L1 6000.00");
    }

    /** The deeper the miss, the higher its band; each band begins with its own depth. */
    @ParameterizedTest
    @CsvSource({"89.01,1000", "89,2000", "85.01,2000", "85,5000", "0,5000"})
    void theDepthOfAMissNamesItsBand(String good, String amount) {
        CreditTerms terms = terms(graduated("L1"))
                .steps(step("depth", "0", "1"), step("depth", "6", "2"), step("depth", "10", "5"))
                .signed();

        assertThat(only(run(terms, months(level("L1"), good))).amount()).isEqualTo(eur(amount));
    }

    @Test
    void aFixedAmountIsOwedForEveryEventMissed() {
        CreditTerms terms = terms(fixed("L1", "150.50")).signed();

        assertThat(only(run(terms, months(level("L1"), "80"))).amount()).isEqualTo(eur("3010"));
    }

    @Test
    void damagesForDelayEndAtTheirLimitAndStandApartFromTheAmountAtRisk() {
        LevelTerms late = new LevelTerms(
                "M1", true, Comparison.LOWER, number("0"), null, null, null, LevelTerms.Scarce.NOT_SCORED, null);
        List<LevelMonth> months = Stream.of(20, 31, 10)
                .map(days -> LevelMonth.of(
                        JANUARY.plusMonths(days == 20 ? 0 : days == 31 ? 1 : 2),
                        late,
                        new Measured.Count(number(String.valueOf(days)))))
                .toList();

        assertThat(amounts(run(terms(damages("M1", "1000", "55000")).signed(), months)))
                .containsExactly("2026-01 M1 20000.00", "2026-02 M1 31000.00", "2026-03 M1 4000.00");
    }

    @Test
    void defaultsInARowMultiplyTheCredit() {
        CreditTerms terms =
                terms(pool("L1", "Service", "40")).times("1", "1.5", "2").signed();

        assertThat(amounts(run(terms, months(level("L1"), "89", "89", "89", "89", "96", "89"))))
                .containsExactly(
                        "2026-01 L1 2000.00",
                        "2026-02 L1 3000.00",
                        "2026-03 L1 4000.00",
                        "2026-04 L1 4000.00",
                        "2026-06 L1 2000.00");
    }

    @Test
    void theMultiplierStaysUnderTheCapOfTheLevel() {
        CreditTerms terms = terms(capped(pool("L1", "Service", "40"), "2500"))
                .times("1", "2")
                .signed();

        CreditLine second =
                run(terms, months(level("L1"), "89", "89")).getLast().lines().getFirst();

        assertThat(second.after(CreditStage.MULTIPLIED).orElseThrow()).isEqualByComparingTo("4000");
        assertThat(second.after(CreditStage.LEVEL_CAP).orElseThrow()).isEqualByComparingTo("2500");
        assertThat(second.amount()).isEqualTo(eur("2500"));
    }

    /** A may add up to more than 100 %: then the month's cap is what holds. */
    @Test
    void allCreditsOfAMonthTogetherStayWithinTheAmountAtRisk() {
        CreditTerms terms = new Draft()
                .pool("250", new Allocation("Speed", Percent.of(100)), new Allocation("Quality", Percent.of(150)))
                .levels(pool("L1", "Speed", "100"), pool("L2", "Quality", "50"))
                .signed();

        // 10,000 and 7,500 together are more than 10,000
        assertThat(amounts(CreditRun.of(List.of(service(
                        JANUARY,
                        terms,
                        "100000",
                        month(JANUARY, level("L1"), "0"),
                        month(JANUARY, level("L2"), "0"))))))
                .containsExactly("2026-01 L1 5714.29", "2026-01 L2 4285.71");
    }

    @Test
    void theContractYearHasItsOwnCapAndBeginsAnew() {
        CreditTerms terms =
                terms(pool("L1", "Service", "40")).yearCap("3500", 3).signed();

        assertThat(amounts(run(terms, months(level("L1"), "89", "89", "89", "89"))))
                .containsExactly(
                        "2026-01 L1 2000.00", "2026-02 L1 1500.00", "2026-03 L1 2000.00", "2026-04 L1 1500.00");
    }

    @Test
    void oneIncidentGivesTheHighestCreditAloneWhereTheTermsSaySo() {
        Covered small = pool("L1", "Service", "20");
        Covered large = pool("L2", "Service", "40");
        List<ServiceMonth> outage = List.of(service(
                JANUARY,
                terms(small, large).oneIncident(OneIncident.HIGHEST_ONLY).signed(),
                "100000",
                struck("L1", "OUTAGE-7"),
                struck("L2", "OUTAGE-7")));

        assertThat(amounts(CreditRun.of(outage))).containsExactly("2026-01 L1 0.00", "2026-01 L2 2000.00");
        assertThat(amounts(CreditRun.of(outage.stream()
                        .map(month -> month.under(terms(small, large).signed()))
                        .toList())))
                .containsExactly("2026-01 L1 1000.00", "2026-01 L2 2000.00");
    }

    @Test
    void twoIncidentsGiveTwoCredits() {
        CreditTerms terms = terms(pool("L1", "Service", "20"), pool("L2", "Service", "40"))
                .oneIncident(OneIncident.HIGHEST_ONLY)
                .signed();

        assertThat(amounts(CreditRun.of(List.of(
                        service(JANUARY, terms, "100000", struck("L1", "OUTAGE-7"), struck("L2", "OUTAGE-8"))))))
                .containsExactly("2026-01 L1 1000.00", "2026-01 L2 2000.00");
    }

    @Test
    void aMonthAtTheTargetEarnsABonusThatIsSetAgainstNothing() {
        CreditTerms terms = terms(rewarded(pool("L1", "Service", "40"), "5"), pool("L2", "Service", "40"))
                .signed();

        List<MonthCredits> run = CreditRun.of(List.of(service(
                JANUARY, terms, "100000", month(JANUARY, level("L1"), "98"), month(JANUARY, level("L2"), "89"))));

        assertThat(amounts(run)).containsExactly("2026-01 L2 2000.00", "2026-01 L1 -500.00");
        assertThat(run.getFirst().credits()).contains(eur("2000"));
        assertThat(run.getFirst().bonuses()).contains(eur("500"));
    }

    @ParameterizedTest
    @CsvSource({"97.99,0", "98,1"})
    void theTargetItselfEarnsTheBonus(String good, int lines) {
        CreditTerms terms = terms(rewarded(pool("L1", "Service", "40"), "5")).signed();

        assertThat(amounts(run(terms, months(level("L1"), good)))).hasSize(lines);
    }

    @Test
    void aChangeOfTermsLeavesEarlierMonthsAlone() {
        CreditTerms before = terms(pool("L1", "Service", "40")).signed();
        CreditTerms after = terms(pool("L1", "Service", "80")).signed();
        YearMonth february = JANUARY.plusMonths(1);

        assertThat(amounts(CreditRun.of(List.of(
                        service(february, after, "100000", month(february, level("L1"), "89")),
                        service(JANUARY, before, "100000", month(JANUARY, level("L1"), "89"))))))
                .containsExactly("2026-01 L1 2000.00", "2026-02 L1 4000.00");
    }

    @Test
    void withoutChargesOrAgreedTermsThereIsNoCreditAndNoZeroEither() {
        CreditTerms terms = terms(pool("L1", "Service", "40")).signed();
        LevelMonth missed = month(JANUARY, level("L1"), "89");

        List<MonthCredits> unknown = CreditRun.of(List.of(new ServiceMonth(JANUARY, terms, null, List.of(missed))));
        List<MonthCredits> unsigned = CreditRun.of(List.of(new ServiceMonth(JANUARY, null, eur("1"), List.of(missed))));

        assertThat(unknown.getFirst().credits()).isEmpty();
        assertThat(unknown.getFirst().judged().getFirst().isDefault()).isTrue();
        assertThat(unsigned.getFirst().lines()).isEmpty();
    }

    private static LevelMonth struck(String level, String incident) {
        return new LevelMonth(
                JANUARY,
                level(level),
                new Measured.Share(number("80"), number("100")),
                List.of(),
                new LevelMonth.Incident(incident, false),
                false);
    }

    private static CreditTerms.TableStep[] published() {
        return new CreditTerms.TableStep[] {
            step("points", "5", "0"), step("points", "10", "2"), step("points", "15", "4"),
            step("points", "20", "6"), step("points", "25", "8"), step("points", "30", "10")
        };
    }
}
