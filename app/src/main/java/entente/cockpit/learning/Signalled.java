package entente.cockpit.learning;

import entente.signal.Judgement;
import entente.signal.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the judge says of some practices and needs a look, the worst first. */
final class Signalled {
    private Signalled() {}

    static List<Signal> of(Judgement judged, String... practices) {
        Set<String> these = Set.of(practices);
        return judged.direct().stream()
                .filter(signal -> these.contains(signal.practice()) && signal.isYes())
                .sorted(Comparator.comparing(Signal::band))
                .toList();
    }
}
