package entente.cockpit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.ledger.Book;
import entente.signal.Judge;
import entente.signal.Judgement;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the judge says of a book on a day, said once for each book: a book never changes, and neither does its judgement. */
public final class Judgements {
    private static final int DAYS_KEPT = 64;

    private record Day(Book book, Judgement judgement) {}

    private final Judge judge;
    private final Cache<Book, Map<LocalDate, Day>> known =
            Caffeine.newBuilder().weakKeys().build();

    public Judgements(Judge judge) {
        this.judge = judge;
    }

    public Judgement of(Book book, LocalDate asOf) {
        return day(book, asOf).judgement;
    }

    /** The book as it was judged: what holds on the day, found once. */
    public Book on(Book book, LocalDate asOf) {
        return day(book, asOf).book;
    }

    /** What the judge would say if a term were set so; kept nowhere. */
    Judgement trying(Book book, LocalDate asOf, Term<?> term, String value) {
        return judge.judge(on(book, asOf), asOf, policy -> policy.trying(term, value));
    }

    private Day day(Book book, LocalDate asOf) {
        Map<LocalDate, Day> days = known.get(book, none -> new ConcurrentHashMap<>());
        if (days.size() > DAYS_KEPT) {
            days.clear();
        }
        return days.computeIfAbsent(asOf, day -> {
            Book then = book.on(day);
            return new Day(then, judge.judge(then, day));
        });
    }
}
