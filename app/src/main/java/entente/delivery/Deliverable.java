package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the provider hands over (004-03).
 *
 * @param milestone on which it is handed over, where it has one; the day that is reached counts, so that nobody keeps it twice
 * @param deliveredOn the day it was handed over, where no milestone tells
 */
public record Deliverable(
        String code,
        String name,
        @Nullable Ref<Milestone> milestone,
        @Nullable LocalDate deliveredOn) implements Fact {
    public Deliverable {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!name.isBlank(), "name", "delivery.refused.blank");
    }
}
