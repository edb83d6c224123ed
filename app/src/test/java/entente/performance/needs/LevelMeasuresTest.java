package entente.performance.needs;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static entente.performance.needs.NeedSamples.expect;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LevelMeasuresTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<Service> service = NeedSamples.one(told);

    /** The catalogue: an expected level with no measure. */
    @Test
    void anExpectedLevelWithoutAMeasureIsAnAlert() {
        both(1);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("Service S1: level 2, Worth its price, is expected and has no measure that both signed");
    }

    @Test
    void oneOutcomeAndOnePerceptionAreEnough() {
        both(1);
        both(2);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void aSingleMeasureIsTooFew() {
        both(1);
        outcome(2, "A");

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("Service S1: level 2, Worth its price, has 1 of 2 measures");
    }

    @Test
    void twoOutcomesLackWhatPeopleFeelAndTwoFeelingsLackTheOutcome() {
        both(1);
        outcome(2, "A");
        outcome(2, "B");
        assertThat(answer(judged())).endsWith("has no measure of how people find it");

        Told felt = shared();
        Ref<Service> other = NeedSamples.one(felt);
        expect(felt, other, 1, "2026-12-31");
        agreed(felt, measure("A", m -> m.of(other).at(1).feeling()));
        agreed(felt, measure("B", m -> m.of(other).at(1).feeling()));
        assertThat(answer(one(new LevelMeasures(), felt, AS_OF))).endsWith("has no measure of what came of the work");
    }

    @Test
    void aLevelAboveWhatIsExpectedIsNotAskedFor() {
        both(1);
        expect(told, service, 1, "2026-12-31");

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatIsOnlyProposedDoesNotCountAndWaitsForASignature() {
        both(1);
        told.fact(Side.CLIENT, measure("P", m -> m.of(service).at(2)), START, Side.CLIENT);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one waits for this side's signature");
    }

    @Test
    void withNothingRecordedTheAnswerIsNotKnown() {
        assertThat(one(new LevelMeasures(), shared(), AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    private void both(int level) {
        outcome(level, "O");
        agreed(told, measure("F" + level, m -> m.of(service).at(level).feeling()));
    }

    private void outcome(int level, String name) {
        agreed(told, measure(name + level, m -> m.of(service).at(level)));
    }

    private Signal judged() {
        return one(new LevelMeasures(), told, AS_OF);
    }
}
