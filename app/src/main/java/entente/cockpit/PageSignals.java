package entente.cockpit;

import entente.kernel.Band;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the judge says of a page's practices, what needs somebody first. */
public final class PageSignals {
    private PageSignals() {}

    public static List<Signal> of(Judgement own, Set<String> practices) {
        return own.direct().stream()
                .filter(signal -> practices.contains(signal.practice()) && signal.applies())
                .sorted(Comparator.comparing(Signal::band, Band.WORST_FIRST).thenComparing(Signal::practice))
                .toList();
    }

    /** Of those what needs a look; what is well stays unsaid. */
    public static List<Signal> toLookAt(Judgement own, Set<String> practices) {
        return of(own, practices).stream().filter(Signal::isYes).toList();
    }
}
