package entente.exchange.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SharedData;
import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.ReferenceClasses;
import entente.delivery.forecast.Score;
import entente.delivery.forecast.Tuning;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forecasts of real projects whose end is known, each from the others alone, beside the best fixed formulae. */
class PublishedHistoriesTest {
    @Test
    void theEndIsForeseenThirtyPercentBetterThanByEarnedSchedule() throws IOException {
        Backtest backtest = Backtest.leaveOneOut(tracked(), Tuning.PROGRESS);
        Score ours = backtest.forecast(Goal.TIME);
        assertThat(ours.words().size()).isEqualTo(207);
        assertThat(ours.error().orElseThrow())
                .isLessThan(0.70 * backtest.earnedSchedule().error().orElseThrow())
                .isLessThan(0.70 * backtest.plan(Goal.TIME).error().orElseThrow());
        assertThat(ours.skill().orElseThrow()).isGreaterThan(0.24);
        assertThat(ours.areaUnderCurve().orElseThrow()).isGreaterThan(0.77);
    }

    @Test
    void theCostIsForeseenFifteenPercentBetterThanByPresentEfficiency() throws IOException {
        Backtest backtest = Backtest.leaveOneOut(tracked(), Tuning.PROGRESS);
        Score ours = backtest.forecast(Goal.COST);
        assertThat(ours.error().orElseThrow())
                .isLessThan(0.85 * backtest.costPerformance().error().orElseThrow());
        assertThat(ours.skill().orElseThrow()).isGreaterThan(0.40);
        assertThat(ours.areaUnderCurve().orElseThrow()).isGreaterThan(0.80);
        assertThat(backtest.both().areaUnderCurve().orElseThrow()).isGreaterThan(0.87);
    }

    @Test
    void atEveryStageMostOutcomesLieInsideTheRange() throws IOException {
        Backtest backtest = Backtest.leaveOneOut(tracked(), Tuning.PROGRESS);
        for (Goal goal : Goal.values()) {
            Score score = backtest.forecast(goal);
            for (double from = 0; from < 1; from += 0.25) {
                assertThat(score.coverage(from, from + 0.25).orElseThrow()).isBetween(0.72, 0.95);
            }
        }
    }

    @Test
    void promisesAloneForeseeTheEndBetterThanTheyAre() throws IOException {
        List<FinishedProject> promised = History.promised(SharedData.at("forecast/little/weekly_promises.csv"));
        assertThat(promised.size()).isEqualTo(62);
        Backtest backtest = Backtest.leaveOneOut(promised, Tuning.PROMISES);
        for (double over : new double[] {0.25, 0.50, 0.75}) {
            assertThat(backtest.forecast(Goal.TIME).errorAt(over).orElseThrow())
                    .isLessThan(0.77 * backtest.promise().errorAt(over).orElseThrow());
        }
        Score ours = backtest.forecast(Goal.TIME);
        assertThat(ours.errorAt(1).orElseThrow()).isLessThan(18);
        assertThat(ours.error().orElseThrow()).isLessThan(20.5);
        assertThat(ours.coverage().orElseThrow()).isBetween(0.78, 0.84);
        assertThat(ours.skill().orElseThrow()).isGreaterThan(0.15);
    }

    /** The public tables know nothing of these projects: the middle is no worse than the plan or promise, the range is honest for ends and costs. */
    @Test
    void onTheFirstDayReferenceClassesAreNoWorseThanThePlanAtItsWord() throws IOException {
        Backtest cold = Backtest.coldStart(tracked(), ReferenceClasses.shipped(), Tuning.PROGRESS);
        for (Goal goal : Goal.values()) {
            assertThat(cold.forecast(goal).error().orElseThrow())
                    .isLessThan(cold.plan(goal).error().orElseThrow());
            assertThat(cold.forecast(goal).coverage().orElseThrow()).isGreaterThan(0.80);
        }
    }

    /** Releases of software slip further than the activities in the public tables: the middle holds, the range is too narrow. */
    @Test
    void onTheFirstDayAPromiseIsTakenAtItsWordWithARangeThatIsTooNarrow() throws IOException {
        List<FinishedProject> promised = History.promised(SharedData.at("forecast/little/weekly_promises.csv"));
        Backtest cold = Backtest.coldStart(promised, ReferenceClasses.shipped(), Tuning.PROMISES);
        assertThat(cold.forecast(Goal.TIME).error().orElseThrow())
                .isLessThan(cold.promise().error().orElseThrow());
        assertThat(cold.forecast(Goal.TIME).coverage().orElseThrow()).isBetween(0.65, 0.78);
    }

    private static List<FinishedProject> tracked() throws IOException {
        return History.tracked(
                SharedData.at("forecast/dslib/projects.csv"),
                SharedData.at("forecast/dslib/tracking.csv"),
                SharedData.at("forecast/dslib/activity_status.csv.gz"));
    }
}
