package entente.governance.forum;

import entente.arrangement.AgreedTerms;
import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.Challenges;
import entente.governance.challenge.CriticalCase;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.signal.About;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Open problems by their kind. Technical ones were delegated with a day and are heard of only once it is missed (003-03); critical ones
 * belong to the highest there is at once; all others come as old as they are.
 */
final class OpenIssues implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        WorkingCalendar calendar = AgreedTerms.of(book, asOf).calendar();
        Map<UUID, CriticalCase> critical = CriticalCase.all(book, Policy.of(book), asOf).stream()
                .collect(Collectors.toMap(one -> one.problem().issue().id(), Function.identity()));
        return Challenges.of(book, asOf).open().stream()
                .filter(one -> one.issue().chain() == Chain.SHARED)
                .filter(one -> !one.is(ChallengeClass.TECHNICAL) || late(one, calendar, asOf) > 0)
                .map(one -> item(one, kind(one, critical.get(one.issue().id()), asOf), calendar, asOf));
    }

    /** What is critical says until when, and afterwards that it has to be asked again. */
    private static Text kind(ChallengeCase one, @Nullable CriticalCase critical, LocalDate asOf) {
        if (critical != null) {
            return Text.of(
                    critical.isOver(asOf) ? "forum.agenda.issue.over" : "forum.agenda.issue.critical",
                    critical.endsOn());
        }
        return one.challenge()
                .map(held -> Text.of("forum.agenda.issue.kind", held))
                .orElse(Text.of(one.isDiffering() ? "forum.agenda.issue.differs" : "forum.agenda.issue.unsaid"));
    }

    private static AgendaItem item(ChallengeCase one, Text kind, WorkingCalendar calendar, LocalDate asOf) {
        AgendaItem item = AgendaItem.waiting(
                AgendaSort.ISSUE,
                About.the(one.issue()),
                Text.of(
                        "forum.agenda.issue",
                        one.said().title(),
                        kind,
                        one.said().raisedOn()),
                one.said().raisedOn(),
                late(one, calendar, asOf));
        return one.is(ChallengeClass.CRITICAL) ? item.atLeast(ForumLevel.EXECUTIVE) : item;
    }

    private static long late(ChallengeCase one, WorkingCalendar calendar, LocalDate asOf) {
        // what nobody can name yet is held by questions, and no day presses it upwards (003-25)
        return Optional.ofNullable(
                        one.is(ChallengeClass.UNNAMED) ? null : one.said().dueOn())
                .map(due -> Math.max(0, calendar.between(due, asOf)))
                .orElse(0L);
    }
}
