package entente.governance.audience;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What an audience is to hear, by what medium and how often.
 *
 * @param everyDays how many calendar days lie between two at most
 * @param sender who speaks, by office
 * @param feedback how the audience answers; where there is no way, the plan is one-way
 */
public record CommunicationPlan(
        Ref<Audience> audience,
        Medium medium,
        String message,
        int everyDays,
        String sender,
        @Nullable String feedback) implements Fact {
    private static final int A_YEAR = 366;

    public CommunicationPlan {
        Refused.unless(!message.isBlank(), "message", "governance.refused.blank");
        Refused.unless(!sender.isBlank(), "sender", "governance.refused.blank");
        Refused.unless(
                everyDays >= 1 && everyDays <= A_YEAR, "everyDays", "governance.audience.refused.every", everyDays);
    }
}
