package entente.ledger;

import java.time.LocalDate;
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
        return book.derived(this, asOf, finding);
    }
}
