package entente.performance.needs;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.needs.NeedSamples.expect;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.LevelExpectation;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualLevelsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @Test
    void withoutASignedExpectationTheTwoLowestAreUsual() {
        service(true);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged()))
                .isEqualTo("Service: both signed no expectation, so the usual one holds: the two lowest levels");
    }

    @ParameterizedTest
    @CsvSource({"true,2,WELL", "true,3,WATCH", "false,3,WELL", "false,4,WELL", "false,5,WATCH"})
    void aCommodityAskedForMoreAndTheTopLevelAreWatched(boolean commodity, int level, Band band) {
        expect(told, service(commodity), level, "2026-12-31");

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void ofTheTopLevelItAsksTheQuestionThatMatters() {
        expect(told, service(false), 5, "2026-12-31");

        assertThat(answer(judged())).endsWith("Do you want to outsource what sets you apart?");
    }

    @Test
    void anExpectationThatIsOnlyProposedChangesNothingAndWaitsForASignature() {
        told.fact(
                Side.CLIENT,
                new LevelExpectation(service(true), 5, LocalDate.parse("2026-12-31"), null),
                START,
                Side.CLIENT);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one waits for this side's signature");
    }

    @Test
    void aServiceThatHasEndedIsNotAskedAbout() {
        told.fact(
                Side.CLIENT,
                new Service("S1", "Service", null, null, true, null, START, LocalDate.parse("2026-06-29")),
                START);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No service is recorded yet");
    }

    private Ref<Service> service(boolean commodity) {
        return told.fact(Side.CLIENT, new Service("S1", "Service", null, null, commodity, null, null, null), START);
    }

    private Signal judged() {
        return one(new UsualLevels(), told, AS_OF);
    }
}
