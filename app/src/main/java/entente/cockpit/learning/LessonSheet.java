package entente.cockpit.learning;

import entente.kernel.Side;
import entente.learning.lesson.Lesson;
import entente.learning.lesson.LessonCase;
import entente.learning.lesson.LessonRates;
import entente.learning.lesson.Lessons;
import entente.learning.lesson.Match;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lessons for what is being done now, the reader's own first, and what comes of lessons at all.
 *
 * @param asked what the reader searches for; empty where nothing
 * @param found lessons that fit what was asked, the best first
 * @param now what is going on and has a lesson that fits, the unused first
 * @param newest the lessons written down last
 * @param all how many there are
 */
public record LessonSheet(
        Side reader,
        LocalDate today,
        String asked,
        List<Match> found,
        List<LessonCase> now,
        LessonRates rates,
        List<Recorded<Lesson>> newest,
        int all,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    /** How many lessons are shown of one situation. */
    public static final int MOST = 3;

    private static final int SHOWN = 20;

    public LessonSheet {
        found = List.copyOf(found);
        now = List.copyOf(now);
        newest = List.copyOf(newest);
        signals = List.copyOf(signals);
    }

    public static LessonSheet of(
            Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf, String asked) {
        Lessons lessons = Lessons.of(book, day);
        return new LessonSheet(
                reader,
                day,
                asked,
                lessons.index().search(asked).stream().limit(SHOWN).toList(),
                lessons.now().stream().sorted(ownFirst(reader)).toList(),
                LessonRates.of(book, day),
                lessons.index().lessons().stream()
                        .sorted(Comparator.comparing(
                                        (Recorded<Lesson> one) -> one.fact().learnedOn())
                                .reversed())
                        .limit(SHOWN)
                        .toList(),
                lessons.index().lessons().size(),
                Signalled.of(own, "001-20"),
                asOf);
    }

    private static Comparator<LessonCase> ownFirst(Side reader) {
        return Comparator.comparing((LessonCase one) -> !one.isUnused())
                .thenComparing(one -> !one.situation().sides().contains(reader))
                .thenComparing(one -> one.situation().openedOn());
    }

    public boolean isEmpty() {
        return all == 0;
    }
}
