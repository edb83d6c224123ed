package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.JANUARY;
import static entente.commercial.credit.CreditSamples.amounts;
import static entente.commercial.credit.CreditSamples.byTheDay;
import static entente.commercial.credit.CreditSamples.capped;
import static entente.commercial.credit.CreditSamples.damages;
import static entente.commercial.credit.CreditSamples.eur;
import static entente.commercial.credit.CreditSamples.fixed;
import static entente.commercial.credit.CreditSamples.level;
import static entente.commercial.credit.CreditSamples.month;
import static entente.commercial.credit.CreditSamples.months;
import static entente.commercial.credit.CreditSamples.number;
import static entente.commercial.credit.CreditSamples.points;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.rewarded;
import static entente.commercial.credit.CreditSamples.run;
import static entente.commercial.credit.CreditSamples.service;
import static entente.commercial.credit.CreditSamples.step;
import static entente.commercial.credit.CreditSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.commercial.credit.CreditTerms.OneIncident;
import entente.kernel.Percent;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One event that the client chooses a credit for, damages by the day, and bonuses: to the cent. */
class CreditRegimesTest {

    /** A published State exhibit (markettransfer.info, service level credit calculation): one credit only, the client chooses. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"L1,2026-01 L1 1000.00", "L2,2026-01 L2 2000.00", "-,2026-01 L2 2000.00"})
    void theClientChoosesWhichOneCreditAnEventCosts(String chosen, String owed) {
        CreditTerms terms = choosing(pool("L1", "Service", "20"), pool("L2", "Service", "40"));

        assertThat(amounts(one(terms, struck("L1", "E", chosen), struck("L2", "E", chosen))))
                .contains(owed)
                .filteredOn(line -> !line.endsWith(" 0.00"))
                .hasSize(1);
    }

    @Test
    void aLevelThatIsChosenAndWasNotInDefaultLeavesTheHighest() {
        CreditTerms terms =
                choosing(pool("L1", "Service", "20"), pool("L2", "Service", "40"), pool("L3", "Service", "10"));
        LevelMonth met =
                new LevelMonth(JANUARY, level("L3"), share("99"), List.of(), new LevelMonth.Incident("E", true), false);

        assertThat(amounts(one(terms, struck("L1", "E", null), struck("L2", "E", null), met)))
                .containsExactly("2026-01 L1 0.00", "2026-01 L2 2000.00");
    }

    @Test
    void aChoiceForOneEventLeavesTheOtherEventsAlone() {
        CreditTerms terms =
                choosing(pool("L1", "Service", "20"), pool("L2", "Service", "40"), pool("L3", "Service", "10"));

        assertThat(amounts(one(
                        terms, struck("L1", "E", "L1"), struck("L2", "E", "L1"), month(JANUARY, level("L3"), "80"))))
                .containsExactly("2026-01 L1 1000.00", "2026-01 L2 0.00", "2026-01 L3 500.00");
    }

    @Test
    void aChoiceMeansNothingWhereEachLevelCosts() {
        CreditTerms terms =
                terms(pool("L1", "Service", "20"), pool("L2", "Service", "40")).signed();

        assertThat(amounts(one(terms, struck("L1", "E", "L1"), struck("L2", "E", "L1"))))
                .containsExactly("2026-01 L1 1000.00", "2026-01 L2 2000.00");
    }

    /** 5 and 10 points are 4 %; of one event only 10 of them count, and 10 points are 2 % of 100,000. */
    @Test
    void pointsOfACreditThatAnotherStandsForCountInNoTable() {
        CreditTerms terms = terms(points("L1", "5", null), points("L2", "10", null))
                .steps(step("points", "10", "2"), step("points", "15", "4"))
                .oneIncident(OneIncident.HIGHEST_ONLY)
                .signed();

        List<MonthCredits> run = one(terms, struck("L1", "E", null), struck("L2", "E", null));

        assertThat(amounts(run)).containsExactly("2026-01 L1 0.00", "2026-01 L2 2000.00");
        CreditLine owed = run.getFirst().lines().getLast();
        assertThat(owed.after(CreditStage.BASE).orElseThrow()).isBetween(number("2666.66"), number("2666.67"));
        assertThat(owed.after(CreditStage.ONE_INCIDENT).orElseThrow()).isEqualByComparingTo("2000");
    }

    @Test
    void anEventIsOneCreditBeforeItIsMultiplied() {
        CreditTerms terms = terms(pool("L1", "Service", "20"), pool("L2", "Service", "30"))
                .oneIncident(OneIncident.HIGHEST_ONLY)
                .times("1", "2")
                .signed();
        List<ServiceMonth> two = List.of(
                service(JANUARY, terms, "100000", month(JANUARY, level("L1"), "80"), month(JANUARY, level("L2"), "99")),
                service(
                        JANUARY.plusMonths(1),
                        terms,
                        "100000",
                        struck(1, "L1", "E", null),
                        struck(1, "L2", "E", null)));

        // the second default of L1 would cost 2,000; the base of L2 is higher, 1,500 against 1,000
        assertThat(amounts(CreditRun.of(two)))
                .containsExactly("2026-01 L1 1000.00", "2026-02 L1 0.00", "2026-02 L2 1500.00");
    }

    @ParameterizedTest
    @CsvSource({"0,''", "1,250.00", "4,1000.00", "40,10000.00", "41,10000.00", "365,10000.00"})
    void damagesAreOwedForEachDayUpToTheirLimit(int days, String amount) {
        CreditTerms terms = byDay("250", "10000");

        assertThat(amounts(run(terms, List.of(late(terms, 0, days)))))
                .isEqualTo(amount.isEmpty() ? List.of() : List.of("2026-01 M1 " + amount));
    }

    @Test
    void onceTheLimitIsReachedAFurtherMonthOfDelayCostsNothing() {
        CreditTerms terms = byDay("250", "10000");

        assertThat(amounts(run(terms, List.of(late(terms, 0, 30), late(terms, 1, 28), late(terms, 2, 31)))))
                .containsExactly("2026-01 M1 7500.00", "2026-02 M1 2500.00", "2026-03 M1 0.00");
    }

    /** Days that both agreed to take out leave the delay; a claim alone leaves it as it is. */
    @ParameterizedTest
    @CsvSource({"10,true,5000.00", "10,false,7500.00", "40,true,''"})
    void agreedDaysOfReliefShortenTheDelay(String relieved, boolean agreed, String amount) {
        CreditTerms terms = byDay("250", "10000");
        LevelMonth late = new LevelMonth(
                JANUARY,
                terms.level("M1").orElseThrow(),
                new Measured.Count(number("30")),
                List.of(new Relief("SR1", number(relieved), agreed)),
                null,
                false);

        assertThat(amounts(run(terms, List.of(late))))
                .isEqualTo(amount.isEmpty() ? List.of() : List.of("2026-01 M1 " + amount));
    }

    @Test
    void damagesStandBesideAMonthThatIsAtItsCapAndAreNeverWonBack() {
        CreditTerms terms = new Draft()
                .pool("250", new CreditTerms.Allocation("Service", Percent.of(200)))
                .levels(pool("L1", "Service", "100"), damages("M1", "1000", "20000"))
                .expecting(byTheDay("M1"))
                .yearCap("12000", 1)
                .hold(1)
                .signed();
        List<ServiceMonth> two = IntStream.range(0, 2)
                .mapToObj(n -> service(
                        JANUARY.plusMonths(n),
                        terms,
                        "100000",
                        month(JANUARY.plusMonths(n), level("L1"), n == 0 ? "80" : "89"),
                        late(terms, n, 15)))
                .toList();

        List<MonthCredits> run = CreditRun.of(two);

        // 20,000 of the pool end at the month's 10,000 and the year's 12,000; the delay at its own 20,000
        assertThat(amounts(run))
                .containsExactly(
                        "2026-01 L1 10000.00", "2026-01 M1 15000.00", "2026-02 L1 2000.00", "2026-02 M1 5000.00");
        assertThat(EarnBackRun.of(run))
                .filteredOn(result -> result.line().level().equals("M1"))
                .extracting(EarnBackResult::state)
                .containsOnly(CreditState.FINAL);
    }

    @Test
    void aBonusHasItsOwnCapOfTheMonthAndOfTheYear() {
        CreditTerms terms = terms(
                        rewarded(pool("L1", "Service", "40"), "80"), rewarded(pool("L2", "Service", "40"), "40"))
                .yearCap("15000", 1)
                .signed();
        List<ServiceMonth> two = IntStream.range(0, 2)
                .mapToObj(n -> service(
                        JANUARY.plusMonths(n),
                        terms,
                        "100000",
                        month(JANUARY.plusMonths(n), level("L1"), "98"),
                        month(JANUARY.plusMonths(n), level("L2"), "100")))
                .toList();

        // 8,000 and 4,000 are more than the 10,000 at risk; the year leaves 5,000 for the second month
        assertThat(amounts(CreditRun.of(two)))
                .containsExactly(
                        "2026-01 L1 -6666.67", "2026-01 L2 -3333.33", "2026-02 L1 -3333.33", "2026-02 L2 -1666.67");
    }

    /** 10,000 are owed to each side: neither lowers the other, and neither shares the other's cap. */
    @Test
    void bonusAndCreditOfOneMonthAreSetAgainstNothing() {
        CreditTerms terms = new Draft()
                .pool("250", new CreditTerms.Allocation("Service", Percent.of(100)))
                .levels(rewarded(fixed("L1", "1"), "100"), pool("L2", "Service", "100"))
                .signed();

        MonthCredits both = one(terms, month(JANUARY, level("L1"), "99"), month(JANUARY, level("L2"), "80"))
                .getFirst();

        assertThat(both.credits()).contains(eur("10000"));
        assertThat(both.bonuses()).contains(eur("10000"));
    }

    @Test
    void aBonusIsNotMultipliedAndEndsAtTheCapOfItsLevel() {
        CreditTerms terms = terms(capped(rewarded(pool("L1", "Service", "40"), "50"), "4200.50"))
                .times("2", "3")
                .signed();

        List<MonthCredits> run = run(terms, months(level("L1"), "98", "99"));

        assertThat(amounts(run)).containsExactly("2026-01 L1 -4200.50", "2026-02 L1 -4200.50");
        assertThat(run.getFirst().lines().getFirst().after(CreditStage.BASE).orElseThrow())
                .isEqualByComparingTo("5000");
        assertThat(run.getFirst().lines().getFirst().after(CreditStage.MULTIPLIED))
                .isEmpty();
    }

    /** A milestone that is there early enough earns its bonus; it takes nothing from the limit of the damages. */
    @Test
    void aBonusTakesNothingFromTheLimitOfDamages() {
        CreditTerms terms = new Draft()
                .levels(rewarded(damages("M1", "1000", "10000"), "50"))
                .expecting(new Promised("M1", false, number("0"), null, null, null, number("0"), null, null, null))
                .yearCap("6000", 1)
                .signed();

        assertThat(amounts(run(terms, List.of(late(terms, 0, 0), late(terms, 1, 0), late(terms, 2, 12)))))
                .containsExactly("2026-01 M1 -5000.00", "2026-02 M1 -1000.00", "2026-03 M1 10000.00");
    }

    @Test
    void aFixedAmountIsOwedOnceWhereNoEventIsTold() {
        CreditTerms terms = terms(fixed("L1", "150.50")).signed();
        LevelMonth value = LevelMonth.of(JANUARY, level("L1"), new Measured.Value(number("80"), number("40")));

        assertThat(amounts(run(terms, List.of(value)))).containsExactly("2026-01 L1 150.50");
    }

    private static CreditTerms choosing(Covered... levels) {
        return terms(levels).oneIncident(OneIncident.CLIENT_CHOOSES).signed();
    }

    private static CreditTerms byDay(String aDay, String limit) {
        return new Draft()
                .levels(damages("M1", aDay, limit))
                .expecting(byTheDay("M1"))
                .signed();
    }

    private static LevelMonth late(CreditTerms terms, int nth, int days) {
        return LevelMonth.of(
                JANUARY.plusMonths(nth),
                terms.level("M1").orElseThrow(),
                new Measured.Count(number(String.valueOf(days))));
    }

    private static List<MonthCredits> one(CreditTerms terms, LevelMonth... levels) {
        return CreditRun.of(List.of(service(JANUARY, terms, "100000", levels)));
    }

    private static LevelMonth struck(String level, String event, @Nullable String chosen) {
        return struck(0, level, event, chosen);
    }

    private static LevelMonth struck(int nth, String level, String event, @Nullable String chosen) {
        return new LevelMonth(
                JANUARY.plusMonths(nth),
                level(level),
                share("80"),
                List.of(),
                new LevelMonth.Incident(event, level.equals(chosen)),
                false);
    }

    private static Measured share(String good) {
        return new Measured.Share(number(good), number("100"));
    }
}
