package entente.governance.forum;

import entente.governance.decision.DecisionCase;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.kernel.Amount;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Decisions past their limit, and those of which somebody has to look whether it came as foreseen; before the forum they name where there is one. */
final class OpenDecisions implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        Policy policy = Policy.of(book);
        return Decisions.of(book, asOf).all().stream()
                .filter(DecisionCase::isShared)
                .flatMap(one ->
                        Stream.concat(overdue(book, one, policy, asOf).stream(), unchecked(book, one, asOf).stream()));
    }

    private static Optional<AgendaItem> overdue(Book book, DecisionCase one, Policy policy, LocalDate asOf) {
        if (!TimeLimits.isOver(one, policy, asOf)) {
            return Optional.empty();
        }
        long late = one.waited(asOf) - TimeLimits.of(one, policy);
        Text says = Text.of("forum.agenda.decision", one.said().title(), Amount.workingDays(late));
        return Optional.of(item(book, AgendaSort.DECISION, one, says, one.since(), late));
    }

    private static Optional<AgendaItem> unchecked(Book book, DecisionCase one, LocalDate asOf) {
        long due = one.foresight().stream()
                .filter(foresight -> foresight.isDue(asOf))
                .count();
        return one.foresight().stream()
                .filter(foresight -> foresight.isDue(asOf))
                .map(foresight -> foresight.dueOn())
                .min(LocalDate::compareTo)
                .map(since -> item(
                        book,
                        AgendaSort.CONSEQUENCE,
                        one,
                        Text.of("forum.agenda.consequence", one.said().title(), due, since),
                        since,
                        0));
    }

    private static AgendaItem item(
            Book book, AgendaSort sort, DecisionCase one, Text says, LocalDate since, long late) {
        About about = About.the(one.decision());
        return Optional.ofNullable(one.said().forum())
                .filter(named -> Sittings.forums(book).stream()
                        .anyMatch(forum -> forum.fact().isCalled(named)))
                .map(named -> AgendaItem.named(sort, about, says, since, named))
                .orElseGet(() -> AgendaItem.waiting(sort, about, says, since, late));
    }
}
