package entente.learning.lesson;

import entente.governance.action.ActionItem;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every lesson of a book, and where each fits, found once a book.
 *
 * @param shown every use that something shows
 * @param cases situations of the last year that a lesson fits or of which something was said
 */
public record Lessons(LessonIndex index, List<LessonCase> cases, List<Recorded<LessonApplication>> shown) {
    private static final Derived<Lessons> LESSONS = Derived.by(Lessons::found);

    public Lessons {
        cases = List.copyOf(cases);
        shown = List.copyOf(shown);
    }

    public static Lessons of(Book book, LocalDate asOf) {
        return LESSONS.of(book, asOf);
    }

    private static Lessons found(Book book, LocalDate asOf) {
        LessonIndex index = LessonIndex.of(book.current(Lesson.class).stream()
                .filter(lesson -> !lesson.fact().learnedOn().isAfter(asOf))
                .toList());
        if (index.lessons().isEmpty()) {
            return new Lessons(index, List.of(), List.of());
        }
        List<Recorded<LessonApplication>> said = book.current(LessonApplication.class).stream()
                .filter(one -> !one.fact().usedOn().isAfter(asOf))
                .toList();
        Set<Ref<ActionItem>> done = book.current(ActionItem.class).stream()
                .filter(action -> action.fact().isDone())
                .map(Recorded::ref)
                .collect(Collectors.toSet());
        Map<UUID, List<Recorded<LessonApplication>>> by = new HashMap<>();
        said.forEach(one -> one.fact()
                .situations()
                .forEach(id -> by.computeIfAbsent(id, none -> new ArrayList<>()).add(one)));
        return new Lessons(
                index,
                Situations.of(book, asOf).stream()
                        .map(one -> LessonCase.of(
                                one, index, by.getOrDefault(one.fact().id(), List.of()), done))
                        .filter(one -> !one.matches().isEmpty() || !one.said().isEmpty())
                        .toList(),
                said.stream().filter(one -> one.fact().isShown(done)).toList());
    }

    /** What is going on now and has a lesson that fits. */
    public List<LessonCase> now() {
        return cases.stream()
                .filter(one -> one.situation().open() && !one.matches().isEmpty())
                .toList();
    }

    /** How many lessons fit what goes by this id now. */
    public int fitting(UUID fact) {
        return now().stream()
                .filter(one -> one.situation().fact().id().equals(fact))
                .mapToInt(one -> one.matches().size())
                .findFirst()
                .orElse(0);
    }
}
