package entente.team.seats;

import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.LifecyclePhase;
import entente.ledger.Told;
import entente.signal.Policy;
import java.time.LocalDate;
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
}
