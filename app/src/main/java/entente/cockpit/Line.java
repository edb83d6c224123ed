package entente.cockpit;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.signal.Standing;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * One arrangement in somebody's portfolio.
 *
 * @param joint how it stands for both
 * @param own how it stands with what only the reader's side knows
 * @param waiting how many things wait for the reader's signature
 * @param only the one thing that waits for the reader and for nobody below
 */
public record Line(
        UUID arrangement, String name, Side side, Standing joint, Standing own, int waiting, Optional<OnlyYou> only) {
    /** Worst first: the worse band of the two readings, then how many questions come back yes, then the name. */
    public static final Comparator<Line> WORST_FIRST = Comparator.comparing(Line::worst, Band.WORST_FIRST)
            .thenComparing(Comparator.comparingInt((Line l) -> l.joint.yes()).reversed())
            .thenComparing(Line::name)
            .thenComparing(Line::arrangement);

    public Band worst() {
        return joint.worst().worse(own.worst());
    }
}
