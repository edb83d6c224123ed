package entente.meeting;

import entente.governance.forum.AgendaSort;
import entente.governance.forum.MinutesLine;
import entente.governance.forum.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a session's agenda as it stands while people write in it.
 *
 * @param place on the agenda, from 1
 * @param about the fact it speaks of; none where somebody added it by hand
 * @param version counts every change; whoever writes names the one read before
 * @param changedBy who wrote last
 */
public record ItemDraft(
        UUID id,
        int place,
        AgendaSort sort,
        @Nullable UUID about,
        String title,
        String note,
        @Nullable Outcome outcome,
        boolean closed,
        int version,
        UUID changedBy,
        Instant changedAt,
        List<ActionDraft> actions) {
    public ItemDraft {
        actions = List.copyOf(actions);
    }

    /** As the closed minutes keep it: what nobody closed is left over. */
    MinutesLine kept(int number) {
        Outcome became = closed ? Objects.requireNonNull(outcome) : Outcome.LEFT_OVER;
        return new MinutesLine(number, title, became, note.isBlank() ? null : note);
    }
}
