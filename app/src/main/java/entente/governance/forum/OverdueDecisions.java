package entente.governance.forum;

import entente.governance.decision.Decision;
import entente.governance.decision.DecisionCase;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.kernel.Amount;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Decisions that wait: for the forum they name at once, for any other once their time is over (I-22). */
final class OverdueDecisions implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        Policy policy = Policy.of(book);
        return Decisions.of(book, asOf).open().stream()
                .filter(DecisionCase::isShared)
                .filter(one -> one.said().forum() != null || TimeLimits.isOver(one, policy, asOf))
                .map(one -> item(one, policy, asOf));
    }

    private static AgendaItem item(DecisionCase one, Policy policy, LocalDate asOf) {
        Decision said = one.said();
        Text says = Text.of("forum.agenda.decision", said.title(), Amount.workingDays(one.waited(asOf)));
        String forum = said.forum();
        if (forum != null) {
            return AgendaItem.named(AgendaSort.DECISION, About.the(one.decision()), says, one.since(), forum);
        }
        long late = one.waited(asOf) - TimeLimits.of(one, policy);
        return AgendaItem.waiting(AgendaSort.DECISION, About.the(one.decision()), says, one.since(), late)
                .atLeast(level(said.decisionClass()));
    }

    private static ForumLevel level(DecisionClass reach) {
        return switch (reach) {
            case STRATEGIC -> ForumLevel.EXECUTIVE;
            case TACTICAL -> ForumLevel.MANAGEMENT;
            case OPERATIONAL -> ForumLevel.OPERATING;
        };
    }
}
