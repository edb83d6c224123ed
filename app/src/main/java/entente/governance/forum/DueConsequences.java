package entente.governance.forum;

import entente.governance.decision.DecisionCase;
import entente.governance.decision.Decisions;
import entente.governance.decision.Foresight;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was foreseen of a decision and whose day is over without anybody saying what came of it (004-07); back where it was decided. */
final class DueConsequences implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        return Decisions.of(book, asOf).all().stream()
                .filter(DecisionCase::isShared)
                .flatMap(one -> item(one, asOf));
    }

    private static Stream<AgendaItem> item(DecisionCase one, LocalDate asOf) {
        List<Foresight> due = one.foresight().stream()
                .filter(foresight -> foresight.isDue(asOf))
                .toList();
        return due.stream().map(Foresight::dueOn).min(LocalDate::compareTo).stream()
                .map(since -> item(one, due, since));
    }

    private static AgendaItem item(DecisionCase one, List<Foresight> due, LocalDate since) {
        About about = About.the(one.decision());
        Text says = Text.of(
                "forum.agenda.consequence",
                one.said().title(),
                due.size(),
                due.getFirst().foreseen().what());
        String forum = one.said().forum();
        return forum == null
                ? AgendaItem.waiting(AgendaSort.CONSEQUENCE, about, says, since, 0)
                : AgendaItem.named(AgendaSort.CONSEQUENCE, about, says, since, forum);
    }
}
