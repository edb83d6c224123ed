package entente.signal;

import entente.ledger.Book;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A rule over rules, judged last, over the signals of one run (000-A8). */
public interface Composite {
    /** The practice's id in the catalogue. */
    String practice();

    /** What an arrangement may set for itself of it. */
    default List<Term<?>> terms() {
        return List.of();
    }

    Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf);
}
