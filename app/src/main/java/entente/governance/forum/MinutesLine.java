package entente.governance.forum;

import entente.kernel.Refused;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One item of the minutes.
 *
 * @param number its place on the agenda, from 1
 * @param note what was said, and where something was decided, the decision
 * @param kind of the fact it was about; none where somebody added it by hand, and in minutes from before this was kept
 * @param about the id of that fact, so that what is left over is known again
 */
public record MinutesLine(
        int number,
        String title,
        Outcome outcome,
        @Nullable String note,
        @Nullable String kind,
        @Nullable String about) {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    public MinutesLine {
        Refused.unless(number >= 1, "number", "forum.refused.number", number);
        Refused.unless(!title.isBlank(), "title", "forum.refused.blank");
        Refused.unless(
                outcome != Outcome.DECIDED || (note != null && !note.isBlank()), "note", "forum.refused.decision");
        Refused.unless((kind == null) == (about == null), "about", "forum.refused.about");
        Refused.unless(
                about == null || ID.matcher(about).matches(), "about", "forum.refused.id", String.valueOf(about));
    }

    /** About nothing that anybody recorded. */
    public MinutesLine(int number, String title, Outcome outcome, @Nullable String note) {
        this(number, title, outcome, note, null, null);
    }

    /** The fact it was about. */
    Optional<UUID> fact() {
        return Optional.ofNullable(about).map(UUID::fromString);
    }
}
