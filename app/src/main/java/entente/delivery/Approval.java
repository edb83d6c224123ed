package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yes or no of the client that the provider waits for; either is in time, silence is not.
 *
 * @param department of the client that decides
 * @param decidedOn the day of the answer, whichever it was
 */
public record Approval(
        String code,
        String what,
        @Nullable Ref<Project> project,
        @Nullable String department,
        LocalDate askedOn,
        LocalDate dueOn,
        @Nullable LocalDate decidedOn)
        implements Owed {
    public Approval {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!what.isBlank(), "what", "delivery.refused.blank");
        Refused.unless(!dueOn.isBefore(askedOn), "dueOn", "delivery.refused.beforeasked", dueOn, askedOn);
        Refused.unless(
                decidedOn == null || !decidedOn.isBefore(askedOn),
                "decidedOn",
                "delivery.refused.beforeasked",
                decidedOn == null ? "" : decidedOn,
                askedOn);
    }

    @Override
    public @Nullable LocalDate doneOn() {
        return decidedOn;
    }
}
