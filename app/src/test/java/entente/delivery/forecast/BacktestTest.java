package entente.delivery.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestTest {
    private static final List<FinishedProject> FINISHED = Stream.concat(
                    ForecastSamples.finished("it", 6, 0.8, 0.9, 7).stream(),
                    ForecastSamples.finished("site", 4, 1.1, 1, 8).stream())
            .toList();
    private static final Backtest BACKTEST = Backtest.leaveOneOut(FINISHED, Tuning.PROGRESS);

    @ParameterizedTest
    @CsvSource({
        "0,FIRST",
        "0.2499,FIRST",
        "0.25,SECOND",
        "0.5,THIRD",
        "0.75,FOURTH",
        "0.9999,FOURTH",
        "1,BEYOND",
        "3.2,BEYOND"
    })
    void aStageOnTheEdgeBeginsTheNextQuarter(double stage, Quarter quarter) {
        assertThat(Quarter.at(stage)).isEqualTo(quarter);
    }

    @Test
    void thePartsHoldEveryWordOnce() {
        assertThat(words(BACKTEST.byStage().values().stream())).isEqualTo(90);
        assertThat(words(BACKTEST.byClass().values().stream())).isEqualTo(90);
        assertThat(BACKTEST.byStage()).containsOnlyKeys(Quarter.FIRST, Quarter.SECOND, Quarter.THIRD, Quarter.FOURTH);
        assertThat(BACKTEST.byClass()).containsOnlyKeys("it", "site");
        assertThat(ofClass("site").projects()).isEqualTo(4);
    }

    @Test
    void inAPartEveryProjectCountsOnce() {
        for (Backtest part : BACKTEST.byStage().values()) {
            assertThat(part.told().stream().mapToDouble(Backtest.Told::weight).sum())
                    .isCloseTo(part.projects(), within(1e-9));
        }
    }

    @Test
    void theErrorOfAClassIsThatOfItsProjects() {
        double it = ofClass("it").forecast(Goal.TIME).error().orElseThrow();
        double site = ofClass("site").forecast(Goal.TIME).error().orElseThrow();

        assertThat(BACKTEST.forecast(Goal.TIME).error().orElseThrow())
                .isCloseTo((6 * it + 4 * site) / 10, within(1e-9));
    }

    @Test
    void eachWayIsAnotherScore() {
        assertThat(Way.OURS.of(BACKTEST, Goal.COST)).isEqualTo(BACKTEST.forecast(Goal.COST));
        assertThat(Way.PLAN.of(BACKTEST, Goal.COST)).isEqualTo(BACKTEST.plan(Goal.COST));
        assertThat(Way.FORMULA.of(BACKTEST, Goal.TIME)).isEqualTo(BACKTEST.earnedSchedule());
        assertThat(Way.FORMULA.of(BACKTEST, Goal.COST)).isEqualTo(BACKTEST.costPerformance());
        assertThat(Way.PROMISE.of(BACKTEST, Goal.TIME).words()).isEmpty();
    }

    private static Backtest ofClass(String sector) {
        return Objects.requireNonNull(BACKTEST.byClass().get(sector));
    }

    private static int words(Stream<Backtest> parts) {
        return parts.mapToInt(part -> part.told().size()).sum();
    }
}
