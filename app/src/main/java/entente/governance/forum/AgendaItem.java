package entente.governance.forum;

import entente.kernel.Text;
import entente.signal.About;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a forum may have to take up.
 *
 * @param about the fact it speaks of
 * @param says in a sentence, what it is and since when it waits
 * @param since the older of two of a sort is taken up first
 * @param forum the one that was named for it, by code or name; none where it belongs to whichever sits high enough
 * @param late working days past its day, which decide how high it climbs
 * @param lowest the level below which nobody may settle it
 */
public record AgendaItem(
        AgendaSort sort,
        About about,
        Text says,
        LocalDate since,
        @Nullable String forum,
        long late,
        ForumLevel lowest) {

    /** What the lowest forum that may settle it takes up. */
    public static AgendaItem waiting(AgendaSort sort, About about, Text says, LocalDate since, long late) {
        return new AgendaItem(sort, about, says, since, null, late, ForumLevel.OPERATING);
    }

    /** What one forum was named for. */
    public static AgendaItem named(AgendaSort sort, About about, Text says, LocalDate since, String forum) {
        return new AgendaItem(sort, about, says, since, forum, 0, ForumLevel.PEER);
    }

    /** The same where nobody below the level may settle it. */
    AgendaItem atLeast(ForumLevel level) {
        return new AgendaItem(sort, about, says, since, forum, late, level);
    }

    /** How high it belongs by now. */
    public ForumLevel level() {
        ForumLevel climbed = Ladder.level(late);
        return climbed.compareTo(lowest) > 0 ? climbed : lowest;
    }
}
