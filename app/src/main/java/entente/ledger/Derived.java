package entente.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What follows from a book on a day, found once a book: rules that read the same sums share them. A book never changes, so neither does
 * what follows from it.
 *
 * @param <V> what is found; it must not change either
 */
public final class Derived<V> {
    private final BiFunction<Book, LocalDate, V> finding;

    private Derived(BiFunction<Book, LocalDate, V> finding) {
        this.finding = finding;
    }

    /** By a pure function; kept as a constant of whoever declares it. */
    public static <V> Derived<V> by(BiFunction<Book, LocalDate, V> finding) {
        return new Derived<>(finding);
    }

    public V of(Book book, LocalDate asOf) {
        return book.derived().of(this, book, asOf);
    }

    /** What was found of one book so far. */
    static final class Kept {
        private final Map<Question, Object> known = new ConcurrentHashMap<>();

        private record Question(Derived<?> what, LocalDate asOf) {}

        /** Not computed under a lock, since what is derived may itself rest on what is derived; a race finds the same twice. */
        @SuppressWarnings("unchecked") // each answer was found by the function it is stored under
        private <V> V of(Derived<V> what, Book book, LocalDate asOf) {
            Question question = new Question(what, asOf);
            Object found = known.get(question);
            if (found == null) {
                found = what.finding.apply(book, asOf);
                known.put(question, found);
            }
            return (V) found;
        }
    }
}
