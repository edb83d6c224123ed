package entente.performance.needs;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.ramp;
import static entente.performance.PerformanceSamples.read;
import static entente.performance.PerformanceSamples.reading;
import static entente.performance.PerformanceSamples.without;
import static entente.performance.needs.NeedSamples.at;
import static entente.performance.needs.NeedSamples.coverAll;
import static entente.performance.needs.NeedSamples.expect;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.NeedHierarchy;
import entente.performance.Reading.Status;
import entente.performance.needs.Rung.State;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelReachedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final String[] GOOD = {"96", "96", "96"};

    private final Told told = shared();
    private final Ref<Service> service = NeedSamples.one(told);

    @ParameterizedTest
    @CsvSource({
        "96 96,NOT_YET",
        "96 96 96,ATTAINED",
        "96 94 96 96,NOT_YET",
        "96 96 96 94,ATTAINED",
        "96 96 96 94 94,LOST",
        "96 96 96 94 96 94,ATTAINED",
        "96 96 96 94 94 96,LOST",
        "96 96 96 - -,LOST",
        "96 96 96 94 -,LOST",
        "96 - 96 96,NOT_YET",
        "95 95 95,ATTAINED"
    })
    void aLevelIsReachedAfterThreePeriodsInTargetAndLostAfterTwoOutOfIt(String values, State state) {
        at(told, service, 1, values.split(" "));

        assertThat(ladder().rungs().getFirst().state()).isEqualTo(state);
    }

    @Test
    void whatDoesNotApplyOrIsTooLittlePassesBy() {
        Ref<Measure> measure = at(told, service, 1, "96", "96");
        told.fact(
                Side.PROVIDER, without(measure, "2026-03", Status.INSUFFICIENT_VOLUME), LocalDate.parse("2026-03-31"));
        told.fact(Side.PROVIDER, reading(measure, "2026-02", "96"), LocalDate.parse("2026-02-28"));

        assertThat(ladder().attained()).isEqualTo(1);
    }

    @Test
    void aLevelThatNobodyReadsForTwoPeriodsIsLost() {
        at(told, service, 1, GOOD);

        assertThat(ladder(LocalDate.parse("2026-08-06")).rungs().getFirst().state())
                .isEqualTo(State.ATTAINED);
        assertThat(ladder(LocalDate.parse("2026-09-06")).rungs().getFirst().state())
                .isEqualTo(State.LOST);
    }

    @Test
    void aLevelIsOnlyReachedWhereAllBelowAre() {
        coverAll(told);
        at(told, service, 1, GOOD);
        at(told, service, 2, "96", "94", "96");
        at(told, service, 3, GOOD);

        assertThat(ladder().attained()).isEqualTo(1);
        assertThat(ladder().rungs())
                .extracting(Rung::state)
                .containsExactly(State.ATTAINED, State.NOT_YET, State.HOLLOW, State.UNMEASURED, State.UNMEASURED);
    }

    /** The catalogue: a lower level is lost. */
    @Test
    void aLowerLevelThatIsLostIsAnAlertAndWhatIsAboveIsHollow() {
        coverAll(told);
        at(told, service, 1, "96", "96", "96", "80", "80");
        at(told, service, 2, GOOD);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo(
                        "Service S1: level 1, Reliable service, was reached and is lost; what is reached above it is hollow");
        assertThat(part(judged(), Side.PROVIDER)).startsWith("1 of 8 measures");
    }

    /** Lost is time to act where it was expected; what nobody expected is only watched. */
    @ParameterizedTest
    @CsvSource({"1,WATCH", "2,ACT"})
    void aLostLevelThatNobodyExpectedIsOnlyWatched(int expected, Band band) {
        coverAll(told);
        at(told, service, 1, GOOD);
        at(told, service, 2, "96", "96", "96", "80", "80");
        expect(told, service, expected, "2026-12-31");

        assertThat(judged().band()).isEqualTo(band);
    }

    /** Out of target in May and not read in June: two periods. */
    @Test
    void aPeriodOutOfTargetAndOneNobodyReadLoseALevelTogether() {
        Ref<Measure> measure = at(told, service, 1);
        for (String read : List.of("2026-02 96", "2026-03 96", "2026-04 96", "2026-05 94")) {
            String month = read.substring(0, 7);
            told.fact(Side.PROVIDER, reading(measure, month, read.substring(8)), LocalDate.parse(month + "-28"));
        }

        assertThat(ladder(LocalDate.parse("2026-06-06")).rungs().getFirst().state())
                .isEqualTo(State.ATTAINED);
        assertThat(ladder(LocalDate.parse("2026-07-06")).rungs().getFirst().state())
                .isEqualTo(State.LOST);
    }

    /** The catalogue: an expectation above current + 1 without a ramp. */
    @ParameterizedTest
    @CsvSource({"1,WELL", "2,WELL", "3,ACT"})
    void anExpectationMoreThanOneLevelAboveNeedsARamp(int level, Band band) {
        at(told, service, 1, GOOD);
        expect(told, service, level, "2026-12-31");

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void withARampBothSignedTheTimeBetweenIsGiven() {
        at(told, service, 1, GOOD);
        Ref<Measure> third = at(told, service, 3, "70");
        expect(told, service, 3, "2026-12-31");
        assertThat(answer(judged()))
                .isEqualTo("Service S1: level 3 is expected, 1 is reached, and no ramp gives the time between");

        told.fact(Side.CLIENT, ramp(third), START, Side.CLIENT, Side.PROVIDER);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-29,WATCH"})
    void whatIsNotReachedByItsDayIsWatched(String by, Band band) {
        at(told, service, 1, "96");
        expect(told, service, 1, by);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whereCriticalMeasuresAreNamedTheyAloneCarryTheLevel() {
        Ref<Measure> must = agreed(told, measure("M", m -> m.of(service).at(1).must()));
        read(told, must, GOOD);
        at(told, service, 1, "80", "80", "80");

        assertThat(ladder().attained()).isEqualTo(1);
    }

    @Test
    void aMeasureThatIsOnlyProposedCarriesNothing() {
        Ref<Measure> proposed =
                told.fact(Side.CLIENT, measure("M", m -> m.of(service).at(1)), START, Side.CLIENT);
        read(told, proposed, GOOD);

        assertThat(ladder().rungs().getFirst().state()).isEqualTo(State.UNMEASURED);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void theLevelsAreThoseBothSigned() {
        told.fact(
                Side.CLIENT,
                new NeedHierarchy(
                        "L",
                        List.of(
                                new NeedHierarchy.Level("Lights on", "It works"),
                                new NeedHierarchy.Level("Good value", "It is worth it"))),
                START,
                Side.CLIENT,
                Side.PROVIDER);

        assertThat(ladder().rungs()).hasSize(2);
    }

    @Test
    void withNothingRecordedTheAnswerIsNotKnown() {
        Signal nothing = one(new LevelReached(), shared(), AS_OF);

        assertThat(nothing.band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(nothing)).isEqualTo("No service and no measure is recorded yet");
    }

    private ServiceLadder ladder() {
        return ladder(AS_OF);
    }

    private ServiceLadder ladder(LocalDate asOf) {
        return ServiceLadder.all(told.book().on(asOf), Policy.DEFAULTS, asOf).getFirst();
    }

    private Signal judged() {
        return one(new LevelReached(), told, AS_OF);
    }
}
