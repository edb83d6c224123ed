package entente.governance.audience;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An audience was asked before something that affects it is decided, and hears what became of what it said.
 *
 * @param about what is to be decided
 * @param answeredOn when it answered
 * @param reason why what it said was not used
 */
public record InputRequest(
        String code,
        Ref<Audience> audience,
        String about,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        InputUse use,
        @Nullable String reason)
        implements Fact {
    public InputRequest {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!about.isBlank(), "about", "governance.refused.blank");
        Refused.unless(
                answeredOn == null || !answeredOn.isBefore(askedOn),
                "answeredOn",
                "governance.refused.before",
                String.valueOf(answeredOn),
                askedOn);
        Refused.unless(use == InputUse.WAITS || answeredOn != null, "answeredOn", "governance.audience.refused.answer");
        Refused.unless(
                use != InputUse.NOT_USED || (reason != null && !reason.isBlank()),
                "reason",
                "governance.audience.refused.reason");
    }

    /** Whether the audience was heard: it answered, and was told what became of it. */
    public boolean isHeard() {
        return use != InputUse.WAITS;
    }
}
