package entente.signal;

import entente.kernel.Band;
import java.util.Comparator;

/** Which of two signals weighs more, and one total order so that the same facts are always told in the same sequence. */
final class Severity {
    /** What needs a person first, so that an answer that is owed is never hidden by a mere WATCH of the same subject. */
    static final Comparator<Signal> WORST_FIRST = Comparator.comparing((Signal s) -> !s.needsPerson())
            .thenComparing(Signal::band, Band.WORST_FIRST)
            .thenComparing(s -> !s.breach());

    /** What one line about an arrangement says: the worst band, a breach before a trend, then the catalogue's order. */
    static final Comparator<Signal> HEADLINE = Comparator.comparing(Signal::band, Band.WORST_FIRST)
            .thenComparing(s -> !s.breach())
            .thenComparing(Concern::of);

    static final Comparator<Signal> TOLD = Comparator.comparing(Signal::practice)
            .thenComparing(Concern::of)
            .thenComparing(WORST_FIRST)
            .thenComparing(s -> s.answer().key());

    private Severity() {}

    /** Whether the first band is at least as bad as the second. */
    static boolean covers(Band first, Band second) {
        return Band.WORST_FIRST.compare(first, second) <= 0;
    }
}
