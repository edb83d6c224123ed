package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the client did with something that was delivered (004-03): a result nobody uses was not worth asking for.
 *
 * @param what was done with it
 * @param department of the client that did
 */
public record ResultUse(
        Ref<Deliverable> deliverable,
        LocalDate usedOn,
        String what,
        @Nullable String department) implements Fact {
    public ResultUse {
        Refused.unless(!what.isBlank(), "what", "delivery.refused.blank");
    }
}
