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

    private final Judge judge;
    private final Cache<Book, Map<LocalDate, Judgement>> known =
            Caffeine.newBuilder().weakKeys().build();

    public Judgements(Judge judge) {
        this.judge = judge;
    }

    public Judgement of(Book book, LocalDate asOf) {
        Map<LocalDate, Judgement> days = known.get(book, none -> new ConcurrentHashMap<>());
        if (days.size() > DAYS_KEPT) {
            days.clear();
        }
        return days.computeIfAbsent(asOf, day -> judge.judge(book, day));
    }

    /** What the judge would say if a term were set so; kept nowhere. */
    Judgement trying(Book book, LocalDate asOf, Term<?> term, String value) {
        return judge.judge(book, asOf, policy -> policy.trying(term, value));
    }
}
