package entente.performance.measure;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.felt;
import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.Perception;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingBesidePerceptionTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<Measure> measure = agreed(told, measure("K1"));

    /** The acceptance example: measure green, perception 2.2 -> watermelon. */
    @Test
    void measureGreenPerceptionTwoPointTwoIsAWatermelon() {
        read(told, measure, "97");
        say(felt(measure, "2026-06", Side.CLIENT, "2.2"));

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo(
                        "Measure K1 in 2026-06: the reading is good, and people score it 2.2 of 5: green outside, red inside");
    }

    @ParameterizedTest
    @CsvSource({"3.01,WELL", "3,WATCH", "2.51,WATCH", "2.5,ACT", "1,ACT"})
    void aScoreBesideAGoodReadingFallsIntoItsBand(String score, Band band) {
        read(told, measure, "95");
        say(felt(measure, "2026-06", Side.CLIENT, score));

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aPoorReadingIsNoWatermelonHoweverItFeels() {
        read(told, measure, "92");
        say(felt(measure, "2026-06", Side.CLIENT, "1"));

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("Measure K1 in 2026-06 is not good by its reading either");
    }

    @ParameterizedTest
    @CsvSource({"8,8,WELL", "10,11,WATCH", "8,9,WATCH", "8,10,ACT", "20,24,WATCH", "3,30,WELL", "0,9,WELL"})
    void complaintsThatRiseBesideAGoodReadingFallIntoTheirBand(int before, int now, Band band) {
        read(told, measure, "96", "97");
        say(felt(measure, "2026-05", Side.CLIENT, "4", before));
        say(felt(measure, "2026-06", Side.CLIENT, "4", now));

        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"4.5,4.1,WELL", "4.5,4,WATCH", "4.5,3.51,WATCH", "4.5,3.5,ACT", "3.5,4.5,ACT"})
    void theGapBetweenTheTwoSidesFallsIntoItsBand(String client, String provider, Band band) {
        read(told, measure, "97");
        say(felt(measure, "2026-06", Side.CLIENT, client));
        say(felt(measure, "2026-06", Side.PROVIDER, provider));

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whatWasFeltOfAnotherPeriodIsNotHeldAgainstThisOne() {
        read(told, measure, "92", "97");
        say(felt(measure, "2026-05", Side.CLIENT, "2"));

        assertThat(answer(judged())).contains("2026-05");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatWasFeltThreeReadingsAgoIsTooOldToTell() {
        read(told, measure, "97", "97", "97", "97");
        say(felt(measure, "2026-03", Side.CLIENT, "4"));

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).contains("2026-03", "3 readings ago");
    }

    @Test
    void measuresNobodySpeaksOfAreCountedOnceForAll() {
        agreed(told, measure("K2"));
        read(told, measure, "97");
        say(felt(measure, "2026-06", Side.CLIENT, "4"));

        assertThat(all(new ReadingBesidePerception(), told, AS_OF))
                .filteredOn(signal -> signal.band() == Band.UNKNOWN)
                .singleElement()
                .satisfies(signal ->
                        assertThat(answer(signal)).isEqualTo("1 of 2 measures: nobody has said how they feel"));
    }

    @Test
    void withoutAnyMeasureTheAnswerIsNotKnown() {
        Signal nothing = one(new ReadingBesidePerception(), shared(), AS_OF);

        assertThat(nothing.band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(nothing)).isEqualTo("No measure is recorded yet");
    }

    @Test
    void fewAnswersAreAThinReading() {
        read(told, measure, "97");
        Perception few = felt(measure, "2026-06", Side.CLIENT, "4.5");
        say(new Perception(few.measure(), few.period(), few.side(), few.score(), 4, null, few.saidOn(), null));

        assertThat(judged().reading()).isEqualTo(Reading.THIN);
    }

    @Test
    void aReadingTheOtherSideDisputesKeepsItsValueAndSaysSo() {
        read(told, measure, "97");
        say(felt(measure, "2026-06", Side.CLIENT, "2.2"));
        var reading = told.book().current(entente.performance.Reading.class).getFirst();
        told.say(
                Side.CLIENT,
                new Statement.Dispute(
                        reading.id(), 1, reading.version().entry().bodyDigest(), "two sites are missing"));

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(told.book()
                        .on(AS_OF)
                        .current(entente.performance.Reading.class)
                        .getFirst()
                        .dispute())
                .isPresent();
    }

    @Test
    void eachSidesPartIsWhatItsOwnPeopleFelt() {
        read(told, measure, "97");
        say(felt(measure, "2026-06", Side.CLIENT, "2.2"));

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("The client scored it 2.2 of 5 in 2026-06");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("this side has not said how it felt in 2026-06");
        assertThat(why(judged())).contains("I-16");
    }

    private void say(Perception perception) {
        told.fact(perception.side(), perception, perception.saidOn());
    }

    private Signal judged() {
        return one(new ReadingBesidePerception(), told, AS_OF);
    }
}
