package entente.governance.forum;

import entente.governance.challenge.CriticalCase;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.signal.About;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What was critical until it ended, and nobody asked since what kind of problem it was (I-6). What is still open stands there by itself. */
final class CriticalEnded implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        return CriticalCase.all(book, Policy.of(book), asOf).stream()
                .filter(one -> one.problem().issue().chain() == Chain.SHARED)
                .filter(one -> !one.problem().said().isOpen())
                .map(one -> AgendaItem.waiting(
                        AgendaSort.ISSUE,
                        About.the(one.problem().issue()),
                        Text.of(
                                "forum.agenda.critical.ended",
                                one.problem().said().title(),
                                one.endsOn()),
                        one.endsOn(),
                        0));
    }
}
