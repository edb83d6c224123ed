package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the provider has to know from the client to go on (000-E13).
 *
 * @param department of the client that knows it
 * @param givenOn the day it was answered
 */
public record InformationRequest(
        String code,
        String what,
        @Nullable Ref<Project> project,
        @Nullable String department,
        LocalDate askedOn,
        LocalDate dueOn,
        @Nullable LocalDate givenOn)
        implements Owed {
    public InformationRequest {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!what.isBlank(), "what", "delivery.refused.blank");
        Refused.unless(!dueOn.isBefore(askedOn), "dueOn", "delivery.refused.beforeasked", dueOn, askedOn);
        Refused.unless(
                givenOn == null || !givenOn.isBefore(askedOn),
                "givenOn",
                "delivery.refused.beforeasked",
                givenOn == null ? "" : givenOn,
                askedOn);
    }

    @Override
    public @Nullable LocalDate doneOn() {
        return givenOn;
    }
}
