package entente.governance.stakeholder;

import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An office, department or group whose support the arrangement needs; never one person, so that nobody is rated.
 *
 * @param side in whose house it is
 * @param interest what it wants of the arrangement
 * @param influence how much depends on it, 1 to 5
 * @param interestMet whether it gets what it wants; left out while nobody looked
 */
public record Stakeholder(
        String code,
        String name,
        Side side,
        String interest,
        Rating influence,
        @Nullable Boolean interestMet) implements Fact {
    private static final int HIGH = 4;

    public Stakeholder {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!name.isBlank(), "name", "governance.refused.blank");
        Refused.unless(!interest.isBlank(), "interest", "governance.refused.blank");
    }

    public boolean isInfluential() {
        return influence.points() >= HIGH;
    }
}
