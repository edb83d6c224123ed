package entente.signal;

import entente.ledger.Book;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A practice that is judged by going over what is recorded and naming each gap. */
public interface LookRule extends Rule {
    Look look(Book book, Policy policy, LocalDate asOf);

    /** After how many days what was gone over is too old, once nobody has said or confirmed any of it. */
    Term<Integer> stale();

    @Override
    default List<Term<?>> terms() {
        return List.of(stale());
    }

    @Override
    default Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return Stream.of(look(book, policy, asOf).signal(practice(), stale(), book, policy, asOf));
    }
}
