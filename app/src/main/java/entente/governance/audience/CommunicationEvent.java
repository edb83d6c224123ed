package entente.governance.audience;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An audience was told something, or heard.
 *
 * @param people how many it reached
 */
public record CommunicationEvent(
        Ref<Audience> audience,
        Medium medium,
        LocalDate heldOn,
        Exchange exchange,
        String about,
        @Nullable Integer people)
        implements Fact {
    public CommunicationEvent {
        Refused.unless(!about.isBlank(), "about", "governance.refused.blank");
        Refused.unless(
                people == null || people > 0, "people", "governance.audience.refused.people", String.valueOf(people));
    }
}
