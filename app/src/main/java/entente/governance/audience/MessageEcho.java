package entente.governance.audience;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * A few people of an audience were asked to say a message in their own words (I-28, message echo test).
 *
 * @param asked how many were asked
 * @param restated how many could say it
 */
public record MessageEcho(Ref<Audience> audience, String message, LocalDate askedOn, int asked, int restated)
        implements Fact {
    public MessageEcho {
        Refused.unless(!message.isBlank(), "message", "governance.refused.blank");
        Refused.unless(asked > 0, "asked", "governance.audience.refused.asked", asked);
        Refused.unless(
                restated >= 0 && restated <= asked,
                "restated",
                "governance.audience.refused.restated",
                restated,
                asked);
    }
}
