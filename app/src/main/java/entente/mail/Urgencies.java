package entente.mail;

import entente.cockpit.Due;
import entente.cockpit.Waiting;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.LeadershipPair;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The few things that do not wait for the week's letter: a problem that stops the work, a promised day that is over, an empty seat of
 * the side's leader, and a signature beyond what one person signs. What is older than some days was there before and is no news.
 */
final class Urgencies {
    private static final int NEWS = 3;

    private Urgencies() {}

    /**
     * What leaders of a side are written to at once.
     *
     * @param beyond facts whose signature needs a second person of the side
     * @param then the day from which news counts back
     */
    static List<Point> of(
            Book shared, Side side, List<Waiting> waiting, Set<UUID> beyond, LocalDate then, LocalDate today) {
        LocalDate since = then.minusDays(NEWS);
        return Stream.of(
                        standstills(shared, since),
                        seat(shared, side, today),
                        missed(shared, side, since, today),
                        signatures(waiting, beyond, since))
                .flatMap(points -> points)
                .toList();
    }

    private static Stream<Point> standstills(Book shared, LocalDate since) {
        return shared.current(Issue.class).stream()
                .filter(issue -> issue.fact().isOpen()
                        && issue.fact().severity() == IssueSeverity.STANDSTILL
                        && !saidOn(issue).isBefore(since))
                .map(issue -> new Point(
                        "standstill " + issue.id(),
                        Text.of("mail.urgent.standstill", issue.fact().title()),
                        "/facts/" + issue.id()));
    }

    /** The day it was raised, or was said to be otherwise than before: an old problem may stop the work only now. */
    private static LocalDate saidOn(Recorded<Issue> issue) {
        LocalDate said = issue.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
        boolean changed = issue.version().number() > 1;
        return changed && said.isAfter(issue.fact().raisedOn())
                ? said
                : issue.fact().raisedOn();
    }

    /** A seat that a pair with a leader on the other side leaves empty; before there is a pair nobody is missed. */
    private static Stream<Point> seat(Book shared, Side side, LocalDate today) {
        return shared.current(LeadershipPair.class).stream()
                .filter(pair -> pair.fact().initiative() == null
                        && pair.fact().runsOn(today)
                        && pair.fact().half(side).isVacant()
                        && !pair.fact().half(side.other()).isVacant())
                .map(pair -> new Point(
                        "seat " + pair.id() + " " + pair.version().number(),
                        Text.of("mail.urgent.seat", side),
                        "/facts/" + pair.id()));
    }

    private static Stream<Point> missed(Book shared, Side side, LocalDate since, LocalDate today) {
        return Due.missed(side, shared, since, today).stream()
                .map(due -> new Point(
                        "due " + due.fact() + " " + due.dueOn(),
                        Text.of("mail.urgent.due", due.what(), due.dueOn()),
                        "/facts/" + due.fact()));
    }

    private static Stream<Point> signatures(List<Waiting> waiting, Set<UUID> beyond, LocalDate since) {
        return waiting.stream()
                .filter(one -> beyond.contains(one.fact()) && !one.since().isBefore(since))
                .map(one -> new Point(
                        "signature " + one.fact() + " " + one.version(),
                        Text.of("mail.urgent.signature", one.name()),
                        "/facts/" + one.fact()));
    }
}
