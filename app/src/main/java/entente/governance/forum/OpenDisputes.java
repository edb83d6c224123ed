package entente.governance.forum;

import entente.arrangement.AgreedTerms;
import entente.kernel.Noun;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.signal.About;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What one side disputes of what the other said, as long as the disputed version stands. */
final class OpenDisputes implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        return book.histories()
                .filter(history -> history.chain() == Chain.SHARED)
                .flatMap(history -> disputed(book, history))
                .map(fact -> item(fact, terms, asOf));
    }

    private static Stream<Recorded<? extends Fact>> disputed(Book book, History history) {
        // most facts were never signed off: those are not worth reading any further
        return history.newest().signOffs().isEmpty()
                ? Stream.of()
                : book
                        .find(history.kind(), history.fact())
                        .filter(fact -> fact.dispute().isPresent())
                        .<Recorded<? extends Fact>>map(fact -> fact)
                        .stream();
    }

    private static AgendaItem item(Recorded<? extends Fact> fact, AgreedTerms terms, LocalDate asOf) {
        SignOff dispute = fact.dispute().orElseThrow();
        WorkingCalendar calendar = terms.calendar();
        LocalDate since = dispute.at().atZone(terms.zone()).toLocalDate();
        Text says = Text.of(
                "forum.agenda.dispute",
                new Noun(fact.kind().name()),
                fact.kind().nameOf(fact.fact()),
                dispute.side(),
                Objects.requireNonNullElse(dispute.reason(), ""));
        return AgendaItem.waiting(
                AgendaSort.DISPUTE, About.the(fact), says, since, Math.max(0, calendar.between(since, asOf)));
    }
}
