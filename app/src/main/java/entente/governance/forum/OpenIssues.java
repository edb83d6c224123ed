package entente.governance.forum;

import entente.arrangement.AgreedTerms;
import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.Challenges;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.signal.About;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Open problems by their kind. Technical ones were delegated with a day and are heard of only once it is missed (003-03); critical ones
 * belong to the highest there is at once; all others come as old as they are.
 */
final class OpenIssues implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        WorkingCalendar calendar = AgreedTerms.of(book, asOf).calendar();
        return Challenges.of(book, asOf).open().stream()
                .filter(one -> one.issue().chain() == Chain.SHARED)
                .filter(one -> !one.is(ChallengeClass.TECHNICAL) || late(one, calendar, asOf) > 0)
                .map(one -> item(one, calendar, asOf));
    }

    private static AgendaItem item(ChallengeCase one, WorkingCalendar calendar, LocalDate asOf) {
        Text kind = one.challenge()
                .map(held -> Text.of("forum.agenda.issue.kind", held))
                .orElse(Text.of(one.isDiffering() ? "forum.agenda.issue.differs" : "forum.agenda.issue.unsaid"));
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
        return Optional.ofNullable(one.said().dueOn())
                .map(due -> Math.max(0, calendar.between(due, asOf)))
                .orElse(0L);
    }
}
