package entente.performance;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.util.List;

/**
 * What success of the arrangement is for one side's own business, and the measures that prove it (000-E17).
 *
 * @param side whose success it is
 * @param success in that side's words
 * @param proofs measures that show whether it comes
 */
public record SuccessDefinition(String code, Side side, String success, List<Proof> proofs) implements Fact {

    /** One measure that proves it. */
    public record Proof(Ref<Measure> measure) {}

    public SuccessDefinition {
        Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        Refused.unless(!success.isBlank(), "success", "performance.refused.blank");
        proofs = List.copyOf(proofs);
    }
}
