package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.JANUARY;
import static entente.commercial.credit.CreditSamples.eur;
import static entente.commercial.credit.CreditSamples.level;
import static entente.commercial.credit.CreditSamples.number;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.kernel.Money;
import entente.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every run, whatever the months show. */
class CreditRunProperties {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final CreditTerms TERMS = terms(
                    pool("L1", "Service", "60"), pool("L2", "Service", "40"), pool("L3", "Other", "100"))
            .pool(
                    "300",
                    new CreditTerms.Allocation("Service", Percent.of(100)),
                    new CreditTerms.Allocation("Other", Percent.of(200)))
            .times("1", "1.5", "2")
            .yearCap("31000", 4)
            .hold(2)
            .signed();

    @Property(tries = 200)
    void creditsStayWithinTheMonthsAndTheYearsCap(@ForAll("months") List<ServiceMonth> months) {
        List<MonthCredits> run = CreditRun.of(months);

        assertThat(run).allSatisfy(month -> {
            BigDecimal atRisk =
                    ServiceMonth.atRisk(TERMS, Objects.requireNonNull(month.of().charges()));
            Money most = Money.rounded(atRisk, EURO, RoundingMode.HALF_UP);
            assertThat(month.credits().orElseThrow()).isLessThanOrEqualTo(most);
        });
        assertThat(run.stream()
                        .filter(month -> !month.month().isBefore(JANUARY.plusMonths(3)))
                        .limit(12)
                        .map(month -> month.credits().orElseThrow())
                        .reduce(Money.zero(EURO), Money::plus))
                .isLessThanOrEqualTo(eur("31000"));
    }

    @Property(tries = 200)
    void capsNeverRaiseACreditAndEveryStepIsKept(@ForAll("months") List<ServiceMonth> months) {
        assertThat(CreditRun.of(months)).flatExtracting(MonthCredits::lines).allSatisfy(line -> {
            assertThat(line.after(CreditStage.LEVEL_CAP).orElseThrow())
                    .isLessThanOrEqualTo(line.after(CreditStage.MULTIPLIED).orElseThrow());
            assertThat(line.after(CreditStage.MONTH_CAP).orElseThrow())
                    .isLessThanOrEqualTo(line.after(CreditStage.LEVEL_CAP).orElseThrow());
            assertThat(line.after(CreditStage.YEAR_CAP).orElseThrow())
                    .isLessThanOrEqualTo(line.after(CreditStage.MONTH_CAP).orElseThrow());
            assertThat(line.after(CreditStage.POSTING).orElseThrow())
                    .isEqualTo(line.amount().amount());
        });
    }

    @Property(tries = 100)
    void theOrderInWhichMonthsAreToldDoesNotMatter(@ForAll("months") List<ServiceMonth> months, @ForAll Random random) {
        List<ServiceMonth> shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, random);

        assertThat(CreditRun.of(shuffled)).isEqualTo(CreditRun.of(months));
    }

    @Property
    void postingLosesAndAddsNoCent(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1_000_000) Integer> tenThousandths) {
        List<Posting.Share> exact = tenThousandths.stream()
                .map(n -> new Posting.Share(BigDecimal.valueOf(n, 4)))
                .toList();
        BigDecimal sum = exact.stream().map(Posting.Share::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Money> rounded = Posting.rounded(exact, EURO, RoundingMode.HALF_UP);

        assertThat(rounded.stream().reduce(Money.zero(EURO), Money::plus))
                .isEqualTo(Money.rounded(sum, EURO, RoundingMode.HALF_UP));
        assertThat(rounded).allSatisfy(amount -> assertThat(amount.signum()).isNotNegative());
    }

    @Property
    void agreedReliefNeverLowersTheValue(
            @ForAll @IntRange(max = 100) int good, @ForAll @IntRange(max = 120) int relieved) {
        Measured measured = new Measured.Share(BigDecimal.valueOf(good), number("100"));
        Measured after = measured.without(BigDecimal.valueOf(relieved));

        assertThat(after.value().orElse(number("100")))
                .isGreaterThanOrEqualTo(measured.value().orElseThrow());
    }

    @Property(tries = 200)
    void everyCreditIsHeldOrFinalOrWonBackAndNothingGetsLost(@ForAll("months") List<ServiceMonth> months) {
        List<MonthCredits> run = CreditRun.of(months);
        List<EarnBackResult> results = EarnBackRun.of(run);

        assertThat(results.stream().map(EarnBackResult::line).toList())
                .isEqualTo(run.stream().flatMap(month -> month.lines().stream()).toList());
        assertThat(results)
                .extracting(EarnBackResult::state)
                .isSubsetOf(CreditState.HELD, CreditState.FINAL, CreditState.EARNED_BACK);
    }

    @Provide
    Arbitrary<List<ServiceMonth>> months() {
        return Arbitraries.integers()
                .between(0, 100)
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(values -> IntStream.range(0, values.size())
                        .mapToObj(i -> new ServiceMonth(
                                JANUARY.plusMonths(i),
                                TERMS,
                                eur("70000.37"),
                                IntStream.range(0, 3)
                                        .mapToObj(l -> CreditSamples.month(
                                                JANUARY.plusMonths(i),
                                                level("L" + (l + 1)),
                                                String.valueOf(values.get(i).get(l))))
                                        .toList()))
                        .toList());
    }
}
