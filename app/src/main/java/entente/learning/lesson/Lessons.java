package entente.learning.lesson;

import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every lesson of a book, and where each fits, found once a book.
 *
 * @param cases situations of the last year that a lesson fits or of which something was said
 */
public record Lessons(LessonIndex index, List<LessonCase> cases, List<Recorded<LessonApplication>> applications) {
    private static final Derived<Lessons> LESSONS = Derived.by(Lessons::found);

    public Lessons {
        cases = List.copyOf(cases);
        applications = List.copyOf(applications);
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
        Map<UUID, List<Recorded<LessonApplication>>> by = new HashMap<>();
        said.forEach(one -> one.fact()
                .situations()
                .forEach(id -> by.computeIfAbsent(id, none -> new ArrayList<>()).add(one)));
        return new Lessons(
                index,
                Situations.of(book, asOf).stream()
                        .map(one -> LessonCase.of(
                                one, index, by.getOrDefault(one.fact().id(), List.of())))
                        .filter(one -> !one.matches().isEmpty() || !one.said().isEmpty())
                        .toList(),
                said);
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
