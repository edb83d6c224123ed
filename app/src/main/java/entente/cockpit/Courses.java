package entente.cockpit;

import entente.ledger.Book;
import java.time.LocalDate;

/** What a shared book tells of time: each question's year and how both sides held up their halves. Found once for each book and day, as a judgement is. */
public final class Courses {
    private static final int DAYS_KEPT = 16;

    /** On one day. */
    public record Course(Trends trends, Health health) {}

    private final Judgements judgements;
    private final OncePerBook<LocalDate, Course> known = new OncePerBook<>(DAYS_KEPT);

    public Courses(Judgements judgements) {
        this.judgements = judgements;
    }

    public Course of(Book shared, LocalDate asOf) {
        return known.of(
                shared, asOf, day -> new Course(Trends.of(judgements, shared, day), Health.of(shared.on(day), day)));
    }
}
