package entente.learning.lesson;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.governance.forum.AgendaItem;
import entente.governance.forum.AgendaSort;
import entente.governance.forum.AgendaSource;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.signal.About;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Lessons that fit a change, a milestone or a renewal that is going on, and of which nobody has shown a use there (001-20): one item a lesson,
 * however many things it fits. Beside a problem its lessons are shown where the problem itself stands on the agenda.
 */
public final class LessonsDue implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        return Lessons.of(book, asOf).now().stream()
                .filter(one -> one.situation().sort() != Situation.Sort.ISSUE && one.isUnused())
                .filter(one -> one.situation().fact().chain() == Chain.SHARED)
                .filter(one -> best(one).chain() == Chain.SHARED)
                .collect(groupingBy(LessonsDue::id, toList()))
                .values()
                .stream()
                .map(LessonsDue::item);
    }

    private static Recorded<Lesson> best(LessonCase one) {
        return one.best();
    }

    private static UUID id(LessonCase one) {
        return best(one).id();
    }

    private static AgendaItem item(List<LessonCase> fits) {
        Recorded<Lesson> lesson = best(fits.getFirst());
        LessonCase first = fits.stream()
                .min(Comparator.comparing(LessonsDue::since)
                        .thenComparing(one -> one.situation().title()))
                .orElseThrow();
        Text says = Text.of(
                "learning.lesson.agenda",
                first.situation().title(),
                fits.size() - 1,
                lesson.fact().advice());
        return AgendaItem.waiting(AgendaSort.LESSON, About.the(lesson), says, since(first), 0);
    }

    /** Since both the lesson and what it fits are there. */
    private static LocalDate since(LessonCase one) {
        LocalDate learned = best(one).fact().learnedOn();
        LocalDate opened = one.situation().openedOn();
        return learned.isAfter(opened) ? learned : opened;
    }
}
