package entente.cockpit.learning;

import entente.cockpit.PageSignals;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.util.List;
import java.util.Set;

/** What the judge says of some practices and needs a look, the worst first. */
final class Signalled {
    private Signalled() {}

    static List<Signal> of(Judgement judged, String... practices) {
        return PageSignals.toLookAt(judged, Set.of(practices));
    }
}
