package entente.signal;

import entente.kernel.Refused;
import entente.ledger.Following;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert stands on the agenda of a forum's meeting.
 *
 * @param attendees whom it needs, in words
 * @param question what the meeting is asked to answer
 */
public record Convening(
        Ref<Alert> alert,
        int opening,
        String forum,
        LocalDate meetsOn,
        @Nullable String attendees,
        @Nullable String question)
        implements Following {
    public Convening {
        Refused.unless(opening >= 1, "opening", "signal.alert.opening", opening);
        Refused.unless(!forum.isBlank(), "forum", "signal.convening.forum");
    }

    @Override
    public UUID followed() {
        return alert.id();
    }
}
