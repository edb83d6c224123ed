package entente.delivery.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
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
                    .isCloseTo((double) part.projects(), within(1e-9));
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

    /** Three warned of at half-way, of which two broke; one more broke, warned of no longer, and one told nothing before half-way. */
    @Test
    void aWarningIsRightWhenThePromiseBreaks() {
        Score score = new Score(List.of(
                word("A", 0.2, 0.6, false),
                word("A", 0.5, 0.3499, false),
                word("B", 0.3, 0.1, false),
                word("C", 0.4, 0.3, true),
                word("D", 0.3, 0.1, false),
                word("D", 0.4, 0.35, false),
                word("D", 0.51, 0.1, false),
                word("E", 0.6, 0.1, false)));

        assertThat(score.warned(0.5)).contains(new Warned(3, 2, 3));
        assertThat(new Warned(3, 2, 3).precision()).hasValue(2.0 / 3);
        assertThat(new Warned(3, 2, 3).recall()).hasValue(2.0 / 3);
        assertThat(new Warned(0, 0, 2).precision()).isEmpty();
        assertThat(new Warned(2, 0, 0).recall()).isEmpty();
    }

    @Test
    void whoTellsNoChancesWarnsOfNothing() {
        assertThat(BACKTEST.plan(Goal.TIME).warned(0.5)).isEmpty();
    }

    private static Foretold word(String project, double stage, double chance, boolean kept) {
        return new Foretold(project, stage, 1, 100, kept ? 100 : 140, 100, kept, OptionalDouble.of(chance), null);
    }

    private static Backtest ofClass(String sector) {
        return Objects.requireNonNull(BACKTEST.byClass().get(sector));
    }

    private static int words(Stream<Backtest> parts) {
        return parts.mapToInt(part -> part.told().size()).sum();
    }
}
