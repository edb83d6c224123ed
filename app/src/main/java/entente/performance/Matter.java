package entente.performance;

import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Something that matters to one side, whether it is measured or not (001-08); each side keeps its own list.
 *
 * @param side to which it matters
 * @param measure by which it is known; what has none is a gap
 */
public record Matter(
        String code,
        Side side,
        String what,
        Rating importance,
        @Nullable Ref<Measure> measure) implements Fact {
    public Matter {
        Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "performance.refused.blank");
    }
}
