package entente.governance.premortem;

import entente.kernel.Band;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.signal.Signal;
import java.util.List;
import java.util.Optional;

/**
 * A risk with what its indicator says: of the answers of its practice, or about its measure, the worst.
 *
 * @param says none where nothing is judged by it, so that it shows nothing
 */
public record Indicator(Recorded<PreMortemRisk> risk, Optional<Signal> says) {
    static Indicator of(Recorded<PreMortemRisk> risk, List<Signal> signals) {
        return new Indicator(
                risk,
                signals.stream()
                        .filter(Signal::applies)
                        .filter(signal -> isOf(risk.fact(), signal))
                        .reduce((one, other) -> one.band().worse(other.band()) == one.band() ? one : other));
    }

    private static boolean isOf(PreMortemRisk risk, Signal signal) {
        Ref<Measure> measure = risk.measure();
        String practice = risk.practice();
        return (practice == null || signal.practice().equals(practice))
                && (measure == null || signal.about().fact().equals(measure.id()));
    }

    /** Whether it shows the risk coming. */
    public boolean isTripped() {
        return says.filter(signal -> signal.band() == Band.ACT).isPresent();
    }
}
