package entente.cockpit.governance;

import entente.governance.forum.AgendaItem;
import entente.governance.forum.Attendance;
import entente.governance.forum.Sitting;
import entente.learning.lesson.LessonCase;
import entente.learning.lesson.Match;
import entente.meeting.ItemDraft;
import entente.meeting.Ratings.Worth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session: its agenda and minutes while people write in them, and who is there.
 *
 * @param ended whether it was closed or cancelled, also where the fact that says so was emptied since
 * @param waiting what waits for the forum and is not on the agenda yet
 * @param own what the reader said it was worth
 * @param names of those who write, by what entries know them as
 * @param lessons of what is going on, by the fact they fit
 * @param unsaved what the reader typed and could not be kept
 */
public record SessionSheet(
        SessionReader reader,
        LocalDate today,
        Sitting sitting,
        boolean ended,
        List<AgendaItem> waiting,
        List<ItemDraft> items,
        List<Attendance> attendance,
        Optional<Integer> own,
        Optional<Worth> worth,
        Map<UUID, String> names,
        Map<UUID, LessonCase> lessons,
        @Nullable Unsaved unsaved) {
    private static final int SHOWN = 2;

    public SessionSheet {
        waiting = List.copyOf(waiting);
        items = List.copyOf(items);
        attendance = List.copyOf(attendance);
        names = Map.copyOf(names);
        lessons = Map.copyOf(lessons);
    }

    /** Its items alone, without what waits and who is there. */
    public static SessionSheet ofItems(
            SessionReader reader,
            LocalDate today,
            Sitting sitting,
            boolean ended,
            List<ItemDraft> items,
            Map<UUID, String> names,
            Map<UUID, LessonCase> lessons,
            @Nullable Unsaved unsaved) {
        return new SessionSheet(
                reader,
                today,
                sitting,
                ended,
                List.of(),
                items,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                names,
                lessons,
                unsaved);
    }

    /** The same items as another reader is shown them, without what this one typed. */
    public SessionSheet readBy(SessionReader other) {
        return ofItems(other, today, sitting, ended, items, names, lessons, null);
    }

    /** The item of an id, if it is there. */
    public Optional<ItemDraft> item(UUID id) {
        return items.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether people may still write in it. */
    public boolean isOpen() {
        return !ended && !sitting.isHeld() && !sitting.isCancelled();
    }

    /** Whether the reader is one of them. */
    public boolean isWritable() {
        return isOpen() && reader.writes();
    }

    /** Whether its minutes were closed, and emptied since. */
    public boolean isEmptied() {
        return ended && !sitting.isHeld() && !sitting.isCancelled();
    }

    public boolean isBegun() {
        return !items.isEmpty();
    }

    public String writer(ItemDraft item) {
        return names.getOrDefault(item.changedBy(), "–");
    }

    /** What the reader typed into the item and could not be kept; none where there is nothing. */
    public @Nullable Unsaved unsaved(ItemDraft item) {
        return unsaved != null && item.id().equals(unsaved.edit().item()) ? unsaved : null;
    }

    /** What was learned before and fits what the item is about, the best first. */
    public List<Match> lessons(ItemDraft item) {
        UUID about = item.about();
        LessonCase fits = about == null ? null : lessons.get(about);
        return fits == null ? List.of() : fits.matches().stream().limit(SHOWN).toList();
    }

    /** The titles of what is chosen and not closed: whoever ends the session is asked whether it stays so. */
    public List<String> pending() {
        return items.stream().filter(ItemDraft::isPending).map(ItemDraft::title).toList();
    }

    public long left() {
        return items.stream().filter(item -> !item.closed()).count();
    }
}
