package entente.signal;

import entente.ledger.Book;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One practice of the catalogue as a pure function. A rule never sees the clock, the database or its own earlier signals. */
public interface Rule {
    /** The practice's id in the catalogue, such as 000-A1. */
    String practice();

    /** Whether every arrangement is asked it from its first day; else it sleeps until its practice is adopted. */
    default boolean isAskedFromTheStart() {
        return StartSet.isWhole(practice());
    }

    /** What an arrangement may set for itself of it. */
    default List<Term<?>> terms() {
        return List.of();
    }

    /** Judges a book that is read on the day of judgement: {@code book.on(asOf)}. */
    Stream<Signal> judge(Book book, Policy policy, LocalDate asOf);
}
