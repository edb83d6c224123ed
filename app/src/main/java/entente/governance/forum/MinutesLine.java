package entente.governance.forum;

import entente.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One item of the minutes.
 *
 * @param number its place on the agenda, from 1
 * @param note what was said, and where something was decided, the decision
 */
public record MinutesLine(
        int number, String title, Outcome outcome, @Nullable String note) {
    public MinutesLine {
        Refused.unless(number >= 1, "number", "forum.refused.number", number);
        Refused.unless(!title.isBlank(), "title", "forum.refused.blank");
        Refused.unless(
                outcome != Outcome.DECIDED || (note != null && !note.isBlank()), "note", "forum.refused.decision");
    }
}
