package entente.meeting;

import entente.kernel.Refused;
import entente.kernel.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody will do by a day, as it is written under an item of the agenda.
 *
 * @param id of the fact it becomes once the item is closed
 */
public record ActionDraft(
        UUID id,
        String what,
        String owner,
        Side ownedBy,
        @Nullable String counterpart,
        LocalDate dueOn) {
    public ActionDraft {
        Refused.unless(!what.isBlank(), "what", "forum.refused.blank");
        Refused.unless(!owner.isBlank(), "owner", "forum.refused.blank");
    }
}
