package entente.governance.forum;

import entente.governance.conflict.ConflictCase;
import entente.governance.conflict.Conflicts;
import entente.governance.conflict.LadderStage;
import entente.governance.conflict.StageLimits;
import entente.kernel.Amount;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.signal.About;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Conflicts that have been on their stage for too long, before the forum of that stage: they climb by both sides' word, not by waiting. */
final class OpenConflicts implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        Policy policy = Policy.of(book);
        return Conflicts.of(book, asOf).open().stream()
                .filter(one -> one.conflict().chain() == Chain.SHARED && StageLimits.isOver(one, policy, asOf))
                .map(one -> AgendaItem.waiting(
                        AgendaSort.CONFLICT,
                        About.the(one.conflict()),
                        says(one, asOf),
                        one.stageSince(),
                        height(one.stage())));
    }

    private static Text says(ConflictCase one, LocalDate asOf) {
        return Text.of(
                "forum.agenda.conflict", one.said().title(), one.stage(), Amount.workingDays(one.daysOnStage(asOf)));
    }

    /** The days after which what is merely late sits as high. */
    private static long height(LadderStage stage) {
        return switch (stage) {
            case OPERATIONAL -> 0;
            case MANAGEMENT -> Ladder.OPERATING_DAYS + 1L;
            case EXECUTIVE, NEUTRAL -> Ladder.MANAGEMENT_DAYS + 1L;
        };
    }
}
