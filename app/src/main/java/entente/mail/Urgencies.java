package entente.mail;

import entente.cockpit.Due;
import entente.cockpit.Waiting;
import entente.governance.challenge.CriticalCase;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.team.LeadershipPair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The few things that do not wait for the week's letter: a problem that stops the work or is critical, a promised day that is over, an empty seat of
 * the side's leader, and a signature beyond what one person signs. What is older than some days was there before and is no news.
 *
 * @param then the day from which news counts back
 * @param zone the arrangement's, in which its days begin
 */
record Urgencies(Book shared, Side side, LocalDate then, LocalDate today, ZoneId zone) {
    private static final int NEWS = 3;

    /** Seen from a moment, with what was news since another. */
    static Urgencies at(Book shared, Side side, Instant since, Instant now, ZoneId zone) {
        return new Urgencies(shared, side, LocalDate.ofInstant(since, zone), LocalDate.ofInstant(now, zone), zone);
    }

    /**
     * What one leader of the side is written to at once.
     *
     * @param beyond facts whose signature needs a second person of the side
     */
    List<Point> of(List<Waiting> waiting, Set<UUID> beyond) {
        return Stream.concat(
                        forAll().stream(),
                        news(waiting).filter(one -> beyond.contains(one.fact())).map(Urgencies::signature))
                .toList();
    }

    /** What every leader of the side is written to alike. */
    List<Point> forAll() {
        return Stream.of(standstills(), critical(), seat(), missed())
                .flatMap(points -> points)
                .toList();
    }

    /** What came to wait of late. */
    Stream<Waiting> news(List<Waiting> waiting) {
        return waiting.stream().filter(one -> !one.since().isBefore(since()));
    }

    private LocalDate since() {
        return then.minusDays(NEWS);
    }

    private Stream<Point> standstills() {
        return shared.current(Issue.class).stream()
                .filter(issue -> issue.fact().isOpen()
                        && issue.fact().severity() == IssueSeverity.STANDSTILL
                        && !saidOn(issue).isBefore(since()))
                .map(issue -> new Point(
                        "standstill " + issue.id(),
                        Text.of("mail.urgent.standstill", issue.fact().title()),
                        "/facts/" + issue.id()));
    }

    /** What a side says grows by the hour or day, once for each time it says so. */
    private Stream<Point> critical() {
        return CriticalCase.all(shared, Policy.of(shared), today).stream()
                .filter(one -> one.problem().said().isOpen() && !one.since().isBefore(since()))
                .map(one -> new Point(
                        "critical " + one.problem().issue().id() + " " + one.since(),
                        Text.of("mail.urgent.critical", one.problem().said().title(), one.endsOn()),
                        "/facts/" + one.problem().issue().id()));
    }

    /** The day it was raised, or was said to be otherwise than before: an old problem may stop the work only now. */
    private LocalDate saidOn(Recorded<Issue> issue) {
        LocalDate said = issue.recordedAt().atZone(zone).toLocalDate();
        boolean changed = issue.version().number() > 1;
        return changed && said.isAfter(issue.fact().raisedOn())
                ? said
                : issue.fact().raisedOn();
    }

    /** A seat that a pair with a leader on the other side leaves empty; before there is a pair nobody is missed. */
    private Stream<Point> seat() {
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

    private Stream<Point> missed() {
        return Due.missed(side, shared, since(), today).stream()
                .map(due -> new Point(
                        "due " + due.fact() + " " + due.dueOn(),
                        Text.of("mail.urgent.due", due.what(), due.dueOn()),
                        "/facts/" + due.fact()));
    }

    private static Point signature(Waiting one) {
        return new Point(
                "signature " + one.fact() + " " + one.version(),
                Text.of("mail.urgent.signature", one.name()),
                "/facts/" + one.fact());
    }
}
