package entente.governance.forum;

import entente.governance.conflict.ConflictCase;
import entente.governance.conflict.Conflicts;
import entente.governance.conflict.LadderStage;
import entente.kernel.Amount;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.signal.About;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Open conflicts, each where both sides have taken it: it climbs by their joint write-up and never by lying about (I-23). */
final class OpenConflicts implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        return Conflicts.of(book, asOf).open().stream()
                .filter(one -> one.conflict().chain() == Chain.SHARED)
                .map(one -> item(one, asOf));
    }

    private static AgendaItem item(ConflictCase one, LocalDate asOf) {
        Text says = Text.of(
                "forum.agenda.conflict", one.said().title(), one.stage(), Amount.workingDays(one.daysOnStage(asOf)));
        return AgendaItem.waiting(AgendaSort.CONFLICT, About.the(one.conflict()), says, one.stageSince(), 0)
                .atLeast(level(one.stage()));
    }

    private static ForumLevel level(LadderStage stage) {
        return switch (stage) {
            case OPERATIONAL -> ForumLevel.OPERATING;
            case MANAGEMENT -> ForumLevel.MANAGEMENT;
            case EXECUTIVE, NEUTRAL -> ForumLevel.EXECUTIVE;
        };
    }
}
