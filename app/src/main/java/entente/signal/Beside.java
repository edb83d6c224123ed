package entente.signal;

import entente.kernel.Band;
import entente.ledger.Viewpoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one side's judgement differs from the shared one in rule, subject and band: what stands beside the shared answers as
 * "with what only you know", and never replaces them.
 */
public record Beside(Viewpoint viewpoint, List<Signal> signals) {
    private record Said(Concern concern, Band band) {
        static Said of(Signal signal) {
            return new Said(Concern.of(signal), signal.band());
        }
    }

    public Beside {
        signals = List.copyOf(signals);
    }

    public static Beside of(Judgement own, Judgement shared) {
        if (own.viewpoint() == Viewpoint.SHARED || shared.viewpoint() != Viewpoint.SHARED) {
            throw new IllegalArgumentException(own.viewpoint() + " cannot stand beside " + shared.viewpoint());
        }
        Set<Said> both = shared.signals().stream().map(Said::of).collect(Collectors.toSet());
        return new Beside(
                own.viewpoint(),
                own.signals().stream().filter(s -> !both.contains(Said.of(s))).toList());
    }
}
