package entente.team.seats;

import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.arrangement.LifecyclePhase;
import entente.arrangement.Service;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Told;
import entente.signal.Policy;
import entente.team.Capability;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which phase of its life an arrangement stands. */
class PhaseWeightsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** Before the first day; while it runs; from a year before its end; once no notice can be given any more; after its end. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01,2029-12-31,90,ENGAGE",
        "2026-06-30,2029-12-31,90,OPERATE",
        "2025-01-01,2027-07-01,90,OPERATE",
        "2025-01-01,2027-06-30,90,REGENERATE",
        "2025-01-01,2027-12-31,549,OPERATE",
        "2025-01-01,2027-12-31,550,REGENERATE",
        "2024-01-01,2026-06-29,90,REGENERATE"
    })
    void thePhaseIsReadFromTheContract(String startsOn, String endsOn, int notice, LifecyclePhase phase) {
        RetainedCapabilityTest.contract(told, startsOn, endsOn, notice);
        assertThat(PhaseWeights.of(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF)
                        .phase())
                .hasValue(phase);
    }

    /** A service whose first day is ahead and no terms to it: what is wanted takes shape. On the day itself it may run. */
    @ParameterizedTest
    @CsvSource({"2026-07-01,ARCHITECT", "2026-06-30,", ","})
    void withoutAContractServicesThatAreStillToBeginTellIt(
            @Nullable LocalDate startsOn, @Nullable LifecyclePhase phase) {
        service("S1", startsOn);
        assertThat(weights().phase()).isEqualTo(Optional.ofNullable(phase));
        if (phase != null) {
            assertThat(weights().isForemost(Capability.RELATIONSHIP_BUILDING)).isTrue();
            assertThat(weights().isForemost(Capability.CONTRACT_MONITORING)).isFalse();
            assertThat(Words.ENGLISH.say(weights().because().getFirst().says()))
                    .startsWith("The phase is read from the services, all still to begin");
        }
    }

    @Test
    void whatRunsAlreadyOrIsPromisedTakesShapeNoMore() {
        assertThat(weights().phase()).as("nothing recorded").isEmpty();
        service("S1", AS_OF.plusDays(1));
        told.fact(Side.PROVIDER, ArrangementSamples.promise("2026-12-01"), AS_OF);
        assertThat(weights().phase()).as("promised").isEmpty();
    }

    @Test
    void oneServiceThatMayRunIsEnoughNotToKnow() {
        service("S1", AS_OF.plusDays(1));
        service("S2", null);
        assertThat(weights().phase()).isEmpty();
    }

    @Test
    void onceThereIsAContractItTellsThePhase() {
        service("S1", AS_OF.plusDays(1));
        RetainedCapabilityTest.contract(told, "2026-07-01", "2029-12-31", 90);
        assertThat(weights().phase()).hasValue(LifecyclePhase.ENGAGE);
    }

    private void service(String code, @Nullable LocalDate startsOn) {
        told.fact(Side.CLIENT, new Service(code, code, null, null, null, null, startsOn, null), AS_OF);
    }

    private PhaseWeights weights() {
        return PhaseWeights.of(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF);
    }
}
