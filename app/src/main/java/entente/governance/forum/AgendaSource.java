package entente.governance.forum;

import entente.ledger.Book;
import java.time.LocalDate;
import java.util.stream.Stream;

/** One sort of thing that comes onto agendas by itself: a pure function of what a book holds on a day. */
public interface AgendaSource {
    Stream<AgendaItem> items(Book book, LocalDate asOf);
}
