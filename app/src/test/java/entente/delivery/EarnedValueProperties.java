package entente.delivery;

import static entente.delivery.EarnedSamples.EUR;
import static entente.delivery.EarnedSamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Figure;
import entente.kernel.Unit;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EarnedValueProperties {
    @Property
    void moreEarnedIsNeverAnEarlierSchedule(
            @ForAll("plans") List<BigDecimal> plan,
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal other) {
        BigDecimal less = earnedSchedule(plan, one.min(other));
        assertThat(less).isLessThanOrEqualTo(earnedSchedule(plan, one.max(other)));
    }

    @Property
    void anEarnedScheduleLiesWithinThePlan(
            @ForAll("plans") List<BigDecimal> plan, @ForAll("amounts") BigDecimal earned) {
        assertThat(earnedSchedule(plan, earned)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(plan.size()));
    }

    @Property(tries = 200)
    void whoeverEarnsWhatWasPlannedIsOnTime(@ForAll("risingPlans") List<BigDecimal> plan) {
        for (int at = 1; at <= plan.size(); at++) {
            EarnedSchedule schedule = schedule(plan, plan.get(at - 1), BigDecimal.valueOf(at));
            assertThat(value(schedule.schedulePerformanceIndex())).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(value(schedule.scheduleVariance())).isZero();
            assertThat(value(schedule.durationAtPresentPace())).isEqualByComparingTo(BigDecimal.valueOf(plan.size()));
        }
    }

    @Property
    void efficiencyTimesItsForecastIsTheBudget(
            @ForAll("sums") BigDecimal budget, @ForAll("sums") BigDecimal earned, @ForAll("sums") BigDecimal actual) {
        EarnedValue value = EarnedValue.of(EUR, budget, budget, earned, actual);
        BigDecimal product = value(value.costPerformanceIndex())
                .multiply(value(CostForecast.atPresentEfficiency(value).atCompletion()));
        assertThat(product.subtract(budget).abs()).isLessThanOrEqualTo(budget.multiply(new BigDecimal("1e-9")));
    }

    @Property(tries = 200)
    void noFigureThrowsAndEachPrintsTheValueItHas(
            @ForAll("amounts") BigDecimal budget,
            @ForAll("amounts") BigDecimal planned,
            @ForAll("amounts") BigDecimal earned,
            @ForAll("amounts") BigDecimal actual,
            @ForAll("amountLists") List<BigDecimal> plan,
            @ForAll("amounts") BigDecimal elapsed) {
        EarnedValue value = EarnedValue.of(EUR, budget, planned, earned, actual);
        EarnedSchedule schedule = EarnedSchedule.of(
                new PlannedValue.ByPeriod(plan, Unit.MONTHS, List.of()),
                value,
                elapsed,
                BigDecimal.valueOf(plan.size()));
        figures(value, schedule).forEach(EarnedValueProperties::printsItself);
    }

    private static void printsItself(Figure figure) {
        String printed =
                figure.because().indented(Words.ENGLISH).lines().findFirst().orElseThrow();
        switch (figure) {
            case Figure.Known known -> {
                assertThat(known.because().shown()).contains(known.amount());
                assertThat(printed).endsWith(": " + Words.ENGLISH.show(known.amount()));
            }
            case Figure.Unknown unknown -> {
                assertThat(unknown.because().shown()).isEmpty();
                assertThat(Words.ENGLISH.say(unknown.reason())).isNotBlank();
            }
        }
    }

    private static Stream<Figure> costs(EarnedValue value) {
        return Stream.of(
                        CostForecast.atPresentEfficiency(value),
                        CostForecast.atBudgetedRate(value),
                        CostForecast.atCostAndSchedulePace(value),
                        CostForecast.weighted(value, CostForecast.USUAL_COST_WEIGHT),
                        CostForecast.bottomUp(value, value.remainingWork()))
                .flatMap(forecast -> Stream.of(
                        forecast.atCompletion(),
                        forecast.toComplete(),
                        forecast.varianceAtCompletion(),
                        forecast.toCompletePerformanceIndex()));
    }

    private static Stream<Figure> figures(EarnedValue value, EarnedSchedule schedule) {
        Figure cpi = value.costPerformanceIndex();
        EarnedDuration duration = new EarnedDuration(value, schedule.elapsed(), schedule.duration());
        Stream<Figure> values = Stream.of(
                value.costVariance(),
                value.scheduleVariance(),
                cpi,
                value.schedulePerformanceIndex(),
                value.scheduleCostIndex(),
                value.percentComplete(),
                value.toCompletePerformanceIndex());
        Stream<Figure> times = Stream.of(
                schedule.earnedSchedule(),
                schedule.scheduleVariance(),
                schedule.schedulePerformanceIndex(),
                schedule.scheduleCostIndex(cpi),
                schedule.durationAtPlannedPace(),
                schedule.durationAtPresentPace(),
                schedule.durationAtCostAndSchedulePace(cpi),
                schedule.toCompletePerformanceIndex(),
                schedule.toCompletePerformanceIndex(schedule.elapsed()));
        Stream<Figure> durations = Stream.of(
                duration.earnedDuration(),
                duration.plannedValueAtPresentPace(),
                duration.plannedValueAtCostAndSchedulePace(),
                duration.durationAtPlannedPace(),
                duration.durationAtPresentPace(),
                duration.durationAtCostAndSchedulePace());
        return Stream.of(costs(value), values, times, durations).flatMap(each -> each);
    }

    private static BigDecimal earnedSchedule(List<BigDecimal> plan, BigDecimal earned) {
        return value(schedule(plan, earned, BigDecimal.ONE).earnedSchedule());
    }

    private static EarnedSchedule schedule(List<BigDecimal> plan, BigDecimal earned, BigDecimal elapsed) {
        EarnedValue value = EarnedValue.of(EUR, plan.getLast(), BigDecimal.ZERO, earned, BigDecimal.ZERO);
        return EarnedSchedule.of(
                new PlannedValue.ByPeriod(plan, Unit.MONTHS, List.of()),
                value,
                elapsed,
                BigDecimal.valueOf(plan.size()));
    }

    /** Cumulative plans of 1 to 24 periods, some of them idle, with a budget above nothing. */
    @Provide
    Arbitrary<List<BigDecimal>> plans() {
        return amounts()
                .list()
                .ofMinSize(0)
                .ofMaxSize(23)
                .flatMap(steps -> sums().map(last -> cumulative(steps, last)));
    }

    /** Plans that add something in every period. */
    @Provide
    Arbitrary<List<BigDecimal>> risingPlans() {
        return sums().list().ofMinSize(0).ofMaxSize(23).flatMap(steps -> sums().map(last -> cumulative(steps, last)));
    }

    @Provide
    Arbitrary<List<BigDecimal>> amountLists() {
        return amounts().list().ofMaxSize(5);
    }

    /** Nothing, often; or up to 100,000.00. */
    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(Arbitraries.just(BigDecimal.ZERO), sums());
    }

    @Provide
    Arbitrary<BigDecimal> sums() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("100000"))
                .ofScale(2);
    }

    private static List<BigDecimal> cumulative(List<BigDecimal> steps, BigDecimal last) {
        List<BigDecimal> cumulative = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal step : steps) {
            sum = sum.add(step);
            cumulative.add(sum);
        }
        cumulative.add(sum.add(last));
        return cumulative;
    }
}
