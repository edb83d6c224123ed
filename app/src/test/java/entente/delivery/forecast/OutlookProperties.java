package entente.delivery.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class OutlookProperties {
    private static final TrackRecord RECORD =
            TrackRecord.of(ForecastSamples.finished("it", 12, 0.8, 0.9, 7), Tuning.PROGRESS);

    private static final TrackRecord PROMISES = TrackRecord.of(ForecastSamples.promised("it", 12, 7), Tuning.PROMISES);

    @Property(tries = 300)
    void quantilesGrowWithTheirShareAndNeverGoBelowWhatIsOver(
            @ForAll @DoubleRange(min = 1, max = 300) double elapsed,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double done,
            @ForAll @DoubleRange(min = 1, max = 3000) double spent) {
        Outlook outlook = RECORD.outlook("it", ForecastSamples.situation(elapsed, done, spent));
        for (Goal goal : Goal.values()) {
            Range range = Range.of(outlook.of(goal));
            assertThat(new double[] {range.p10(), range.p25(), range.p50(), range.p75(), range.p80(), range.p90()})
                    .isSorted();
            assertThat(range.p10()).isGreaterThanOrEqualTo(outlook.now().reached(goal));
        }
    }

    @Property(tries = 300)
    void bothGoalsAreNeverLikelierThanEither(
            @ForAll @DoubleRange(min = 1, max = 200) double elapsed,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double done,
            @ForAll @DoubleRange(min = 1, max = 2000) double spent,
            @ForAll @DoubleRange(min = 50, max = 300) double days,
            @ForAll @DoubleRange(min = 500, max = 3000) double money) {
        Outlook outlook = RECORD.outlook("it", ForecastSamples.situation(elapsed, done, spent));
        double onTime = outlook.time().chanceWithin(days).orElseThrow();
        double onPrice = outlook.cost().chanceWithin(money).orElseThrow();
        assertThat(outlook.chanceWithin(days, money).orElseThrow()).isBetween(0.0, Math.min(onTime, onPrice));
    }

    @Property(tries = 200)
    void moreTimeNeverMakesLess(
            @ForAll @DoubleRange(min = 1, max = 100) double elapsed,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double done,
            @ForAll @DoubleRange(min = 80, max = 150) double days) {
        GoalForecast time = RECORD.outlook("it", ForecastSamples.situation(elapsed, done, 500))
                .time();
        assertThat(time.chanceWithin(days + 10).orElseThrow())
                .isGreaterThanOrEqualTo(time.chanceWithin(days).orElseThrow());
    }

    @Property(tries = 100)
    void theContributionsAddUpToTheMiddle(
            @ForAll @DoubleRange(min = 1, max = 300) double elapsed,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double done,
            @ForAll @DoubleRange(min = 1, max = 3000) double spent) {
        Outlook outlook = RECORD.outlook("it", ForecastSamples.situation(elapsed, done, spent));
        for (Goal goal : Goal.values()) {
            Contributions all = Contributions.of(outlook.of(goal));
            double middle = outlook.of(goal).quantile(0.5).orElseThrow();
            double sum = all.promised()
                    + all.parts().stream()
                            .mapToDouble(Contributions.Part::amount)
                            .sum();
            assertThat(sum).isCloseTo(middle, within(1e-6 * middle));
        }
    }

    @Property(tries = 100)
    void theContributionsOfAPromiseAddUpWithWhatItHasMoved(
            @ForAll @DoubleRange(min = 1, max = 300) double elapsed,
            @ForAll @DoubleRange(min = 60, max = 300) double promised) {
        GoalForecast time = PROMISES.outlook("it", Situation.promisedOnly(100, elapsed, promised))
                .time();
        Contributions all = time.contributions();
        double middle = time.quantile(0.5).orElseThrow();
        assertThat(all.parts()).anyMatch(part -> part.reason() == Contributions.Reason.OWN_SLIP);
        assertThat(all.promised()
                        + all.parts().stream()
                                .mapToDouble(Contributions.Part::amount)
                                .sum())
                .isCloseTo(middle, within(1e-6 * middle));
        Range range = Range.of(time);
        assertThat(new double[] {range.p10(), range.p25(), range.p50(), range.p75(), range.p80(), range.p90()})
                .isSorted();
        assertThat(range.p10()).isGreaterThanOrEqualTo(elapsed);
    }

    @Property(tries = 30)
    void aProjectsOwnOutcomeTeachesNothingAboutItself(@ForAll @IntRange(min = 0, max = 11) int which) {
        var finished = ForecastSamples.finished("it", 12, 0.8, 0.9, 7);
        FinishedProject told = finished.get(which);
        FinishedProject other =
                new FinishedProject(told.code(), told.sector(), told.reports(), told.duration() * 3, told.cost() * 3);
        var changed = finished.stream()
                .map(one -> one.code().equals(told.code()) ? other : one)
                .toList();
        assertThat(ranges(changed, told.code())).isEqualTo(ranges(finished, told.code()));
    }

    private static java.util.List<Range> ranges(java.util.List<FinishedProject> finished, String code) {
        return Backtest.leaveOneOut(finished, Tuning.PROGRESS).told().stream()
                .filter(told -> told.project().code().equals(code))
                .map(told -> Range.of(told.outlook().time()))
                .toList();
    }
}
