package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the client owes the provider by a day: an input, a decision, an approval, access.
 *
 * @param department of the client that has to give it
 * @param metOn the day it was given
 */
public record ClientDependency(
        String code,
        String what,
        @Nullable Ref<Project> project,
        @Nullable String department,
        LocalDate dueOn,
        @Nullable LocalDate metOn)
        implements Owed {
    public ClientDependency {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!what.isBlank(), "what", "delivery.refused.blank");
    }

    @Override
    public @Nullable LocalDate doneOn() {
        return metOn;
    }
}
