package entente.arrangement;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the contract asks of one side by a day; the client has them too.
 *
 * @param clause where the contract says so
 * @param side that owes it
 * @param metOn the day it was done
 * @param evidence what shows it
 */
public record Obligation(
        String code,
        String what,
        @Nullable String clause,
        Side side,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        @Nullable Document evidence)
        implements Fact {
    public Obligation {
        Refused.unless(!code.isBlank(), "code", "arrangement.refused.blank");
        Refused.unless(!what.isBlank(), "what", "arrangement.refused.blank");
    }
}
