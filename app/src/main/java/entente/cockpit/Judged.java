package entente.cockpit;

import entente.kernel.Side;
import entente.ledger.Chain;
import java.util.Set;
import java.util.UUID;

/** An arrangement was judged at its newest facts, and these chains grew before or by it; ids only. */
public record Judged(UUID arrangement, Set<Chain> grown) {
    public Judged {
        grown = Set.copyOf(grown);
    }

    /** Whether a page of the side may show something new: what grew only in the other side's chain does not concern it. */
    public boolean reaches(Side side) {
        return grown.contains(Chain.SHARED) || grown.contains(Chain.of(side));
    }
}
