package entente.cockpit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.ledger.Book;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a shared book tells of time: each question's year and how both sides held up their halves. Found once for each book and day, as a judgement is. */
public final class Courses {
    private static final int DAYS_KEPT = 16;

    /** On one day. */
    public record Course(Trends trends, Health health) {}

    private final Judgements judgements;
    private final Cache<Book, Map<LocalDate, Course>> known =
            Caffeine.newBuilder().weakKeys().build();

    public Courses(Judgements judgements) {
        this.judgements = judgements;
    }

    public Course of(Book shared, LocalDate asOf) {
        Map<LocalDate, Course> days = known.get(shared, none -> new ConcurrentHashMap<>());
        if (days.size() > DAYS_KEPT) {
            days.clear();
        }
        return days.computeIfAbsent(
                asOf, day -> new Course(Trends.of(judgements, shared, day), Health.of(shared.on(day), day)));
    }
}
