package entente.performance.measure;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.reading;
import static entente.performance.PerformanceSamples.without;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.Reading.Status;
import entente.performance.SuccessDefinition;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessProvenTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @Test
    void withAMeasureOfEachSidesSuccessAgreedAndReadItIsWell() {
        proves(Side.CLIENT, readUntilMay(agreed(told, measure("K1"))));
        proves(Side.PROVIDER, readUntilMay(agreed(told, measure("K2"))));

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("One agreed measure proves the success of the client");
    }

    /** The catalogue: one side has none. */
    @Test
    void aSideWithoutAMeasureOfItsOwnSuccessIsAnAlert() {
        proves(Side.CLIENT, readUntilMay(agreed(told, measure("K1"))));
        told.fact(Side.PROVIDER, new SuccessDefinition("S", Side.PROVIDER, "It pays", List.of()), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("The provider has no measure of its own success that both signed");
    }

    @Test
    void aSideThatHasNotSaidWhatSuccessIsIsNamed() {
        proves(Side.PROVIDER, readUntilMay(agreed(told, measure("K1"))));

        assertThat(answer(judged())).isEqualTo("The client has not said what success is for its own business");
    }

    @Test
    void aMeasureThatIsOnlyProposedProvesNothing() {
        Ref<Measure> proposed = told.fact(Side.CLIENT, measure("K1"), START, Side.CLIENT);
        proves(Side.CLIENT, proposed);
        proves(Side.PROVIDER, readUntilMay(agreed(told, measure("K2"))));

        assertThat(answer(judged())).contains("The client has no measure");
    }

    /** The catalogue: not signed by both; for a fortnight it is only watched. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-07-01,WATCH", "2026-07-14,WATCH", "2026-07-15,ACT"})
    void aMeasureThatWaitsForASignatureFallsIntoItsBand(LocalDate asOf, Band band) {
        bothSucceed();
        told.fact(Side.CLIENT, measure("K3"), START, Side.CLIENT);

        assertThat(one(new SuccessProven(), told, asOf).band()).isEqualTo(band);
    }

    @Test
    void theSideWhoseSignatureIsMissingSeesItAsItsPart() {
        bothSucceed();
        told.fact(Side.CLIENT, measure("K3"), START, Side.CLIENT);

        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one waits for this side's signature");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** Read to the end of May, and five days of grace: June is missed from 6 July on, July from 6 August on. */
    @ParameterizedTest
    @CsvSource({"2026-07-05,WELL", "2026-07-06,WATCH", "2026-08-05,WATCH", "2026-08-06,ACT"})
    void aMeasureThatIsNotReadFallsIntoItsBand(LocalDate asOf, Band band) {
        bothSucceed();

        assertThat(one(new SuccessProven(), told, asOf).band()).isEqualTo(band);
    }

    @Test
    void noDataIsNoReading() {
        Ref<Measure> measure = agreed(told, measure("K1"));
        proves(Side.CLIENT, measure);
        proves(Side.PROVIDER, measure);
        readUntilMay(measure);
        told.fact(Side.PROVIDER, without(measure, "2026-06", Status.NO_DATA), AS_OF);

        Signal judged = one(new SuccessProven(), told, LocalDate.parse("2026-08-06"));
        assertThat(judged.band()).isEqualTo(Band.ACT);
        assertThat(answer(judged)).isEqualTo("Measure K1 has not been read for 2 periods");
    }

    @Test
    void aMeasureThatWasNeverReadSaysSo() {
        bothSucceed();
        agreed(told, measure("K9"));

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Measure K9 was never read");
        assertThat(why(judged())).contains("Periods of Measure K9 that ended without a reading: 5");
    }

    @Test
    void withoutAnyMeasureTheAnswerIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    private void bothSucceed() {
        proves(Side.CLIENT, readUntilMay(agreed(told, measure("K1"))));
        proves(Side.PROVIDER, readUntilMay(agreed(told, measure("K2"))));
    }

    private Ref<Measure> readUntilMay(Ref<Measure> measure) {
        var may = reading(measure, "2026-05", "97");
        told.fact(Side.PROVIDER, may, may.readOn());
        return measure;
    }

    private void proves(Side side, Ref<Measure> measure) {
        told.fact(
                side,
                new SuccessDefinition("S", side, "It works", List.of(new SuccessDefinition.Proof(measure))),
                START);
    }

    private Signal judged() {
        return one(new SuccessProven(), told, AS_OF);
    }
}
