package entente.cockpit;

import entente.kernel.Band;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What the judge says of a page's practices, what needs somebody first. */
public final class PageSignals {
    private PageSignals() {}

    public static List<Signal> of(Judgement own, Set<String> practices) {
        return those(own, signal -> practices.contains(signal.practice()));
    }

    /** All that is said of one fact, by whatever practice. */
    public static List<Signal> about(Judgement own, UUID fact) {
        return those(own, signal -> signal.about().fact().equals(fact));
    }

    /** What one practice says of one fact, whether or not its question arises. */
    public static Optional<Signal> about(Judgement own, UUID fact, String practice) {
        return own.direct().stream()
                .filter(signal -> signal.practice().equals(practice)
                        && signal.about().fact().equals(fact))
                .findFirst();
    }

    /** Of those what needs a look; what is well stays unsaid. */
    public static List<Signal> toLookAt(Judgement own, Set<String> practices) {
        return of(own, practices).stream().filter(Signal::isYes).toList();
    }

    private static List<Signal> those(Judgement own, Predicate<Signal> which) {
        return own.direct().stream()
                .filter(which.and(Signal::applies))
                .sorted(Comparator.comparing(Signal::band, Band.WORST_FIRST).thenComparing(Signal::practice))
                .toList();
    }
}
