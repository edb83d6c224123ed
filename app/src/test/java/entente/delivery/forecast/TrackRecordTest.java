package entente.delivery.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrackRecordTest {
    @Test
    void withoutAnyPastNothingIsForeseen() {
        Outlook outlook =
                TrackRecord.of(List.of(), Tuning.PROGRESS).outlook("it", ForecastSamples.situation(50, 0.5, 500));
        assertThat(outlook.time().isKnown()).isFalse();
        assertThat(outlook.time().quantile(0.5)).isEmpty();
        assertThat(outlook.chanceWithin(100, 1000)).isEmpty();
    }

    @Test
    void whereEverythingTookAQuarterLongerTheMiddleSaysSo() {
        TrackRecord record = TrackRecord.of(ForecastSamples.finished("it", 30, 0.8, 1, 3), Tuning.PROGRESS);
        GoalForecast time =
                record.outlook("it", ForecastSamples.situation(62.5, 0.5, 500)).time();
        assertThat(time.quantile(0.5).orElseThrow()).isCloseTo(125, within(4.0));
    }

    @Test
    void theMethodThatWasRightIsTrustedMost() {
        TrackRecord record = TrackRecord.of(ForecastSamples.finished("it", 30, 0.8, 1, 3), Tuning.PROGRESS);
        GoalForecast time =
                record.outlook("it", ForecastSamples.situation(62.5, 0.5, 500)).time();
        assertThat(trust(time, Expert.EARNED_SCHEDULE)).isGreaterThan(trust(time, Expert.PLAN));
    }

    @Test
    void aMethodWithoutItsInputsIsLeftOut() {
        TrackRecord record = TrackRecord.of(ForecastSamples.finished("it", 12, 0.8, 1, 3), Tuning.PROGRESS);
        Outlook outlook = record.outlook("it", Situation.promisedOnly(100, 30, 110));
        assertThat(outlook.time().experience().lessons()).doesNotContainKeys(Expert.EARNED_SCHEDULE, Expert.MILESTONES);
        assertThat(outlook.cost().isKnown()).isFalse();
    }

    @Test
    void anOverdueProjectHasNoChanceLeftOfTheDayItMissed() {
        TrackRecord record = TrackRecord.of(ForecastSamples.finished("it", 12, 0.8, 1, 3), Tuning.PROGRESS);
        Outlook outlook = record.outlook("it", ForecastSamples.situation(101, 0.9, 950));
        assertThat(outlook.time().chanceWithin(100)).hasValue(0);
        assertThat(outlook.chanceWithin(100, 2000)).hasValue(0);
    }

    @Test
    void aThousandComparableCasesSayWhatOneInTwoSays() {
        GoalForecast none = TrackRecord.of(ForecastSamples.finished("it", 1, 1, 1, 3), Tuning.PROGRESS)
                .outlook("it", ForecastSamples.situation(50, 0.5, 500))
                .time();
        assertThat(none.chance(1)).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void theWordsOfOneProjectCountAsOneExperience() {
        GoalForecast time = TrackRecord.of(ForecastSamples.finished("it", 5, 1, 1, 3), Tuning.PROGRESS)
                .outlook("it", ForecastSamples.situation(50, 0.5, 500))
                .time();
        assertThat(time.comparable()).isCloseTo(5, within(0.1));
    }

    @Test
    void aPromiseThatHasMovedIsCorrectedByWhatSuchPromisesMovedAgain() {
        TrackRecord record = TrackRecord.of(ForecastSamples.promised("it", 60, 3), Tuning.PROMISES);
        double held = middle(record.outlook("it", Situation.promisedOnly(100, 50, 102)));
        double moved = middle(record.outlook("it", Situation.promisedOnly(100, 50, 140)));
        assertThat(held).isBetween(100.0, 108.0);
        assertThat(moved).isBetween(0.9 * 140 * 1.4, 1.4 * 140);
    }

    @Test
    void whereAPromisesOwnSlipSpeaksThePlanIsSilent() {
        Situation now = Situation.promisedOnly(100, 50, 120);
        List<FinishedProject> past = ForecastSamples.promised("it", 12, 3);
        assertThat(TrackRecord.of(past, Tuning.PROMISES)
                        .outlook("it", now)
                        .time()
                        .experience()
                        .lessons())
                .containsOnlyKeys(Expert.PROMISE);
        assertThat(TrackRecord.of(past, Tuning.PROGRESS)
                        .outlook("it", now)
                        .time()
                        .experience()
                        .lessons())
                .containsOnlyKeys(Expert.PLAN, Expert.PROMISE);
    }

    /** Two projects that missed both promises are not all there is to know while tables stand beside them. */
    @Test
    void theChanceOfBothLiesBetweenWhatFewProjectsAndTheTablesSay() {
        List<FinishedProject> two = ForecastSamples.finished("it", 2, 0.8, 0.8, 3);
        Situation now = ForecastSamples.situation(50, 0.5, 500);
        double counted = both(TrackRecord.of(two, Tuning.PROGRESS).outlook("it", now));
        Outlook outlook =
                TrackRecord.of(two, ReferenceClasses.shipped(), Tuning.PROGRESS).outlook("it", now);
        double apart = both(TrackRecord.of(List.of(), ReferenceClasses.shipped(), Tuning.PROGRESS)
                .outlook("it", now));

        assertThat(outlook.time()
                        .experience()
                        .remainders()
                        .shareOfBoth(-9, outlook.cost().experience().remainders(), -9))
                .isZero();
        assertThat(outlook.time()
                        .experience()
                        .remainders()
                        .shareOfBoth(9, outlook.cost().experience().remainders(), 9))
                .isCloseTo(1, within(1e-9));
        assertThat(both(outlook)).isGreaterThan(0.5 / (outlook.time().comparable() + 1));
        assertThat(counted).isLessThan(apart);
        assertThat(both(outlook)).isLessThan(apart);
    }

    private static double both(Outlook outlook) {
        return outlook.chanceWithin(100, 1000).orElseThrow();
    }

    private static double middle(Outlook outlook) {
        return outlook.time().quantile(0.5).orElseThrow();
    }

    private static double trust(GoalForecast forecast, Expert expert) {
        return Objects.requireNonNull(forecast.experience().lessons().get(expert))
                .trust();
    }
}
