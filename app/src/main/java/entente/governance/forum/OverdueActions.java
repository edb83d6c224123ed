package entente.governance.forum;

import entente.arrangement.AgreedTerms;
import entente.governance.action.ActionItem;
import entente.kernel.Amount;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.signal.About;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Actions whose day is over and that are still open. */
final class OverdueActions implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        WorkingCalendar calendar = AgreedTerms.of(book, asOf).calendar();
        return book.current(ActionItem.class).stream()
                .filter(action -> action.chain() == Chain.SHARED)
                .filter(action ->
                        action.fact().isOpen() && action.fact().dueOn().isBefore(asOf))
                .map(action -> item(action, calendar.between(action.fact().dueOn(), asOf)));
    }

    private static AgendaItem item(Recorded<ActionItem> action, long late) {
        ActionItem said = action.fact();
        Text says = Text.of("forum.agenda.action", said.what(), said.owner(), said.ownedBy(), Amount.workingDays(late));
        return AgendaItem.waiting(AgendaSort.ACTION, About.the(action), says, said.dueOn(), late);
    }
}
