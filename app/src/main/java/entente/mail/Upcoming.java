package entente.mail;

import entente.access.Member;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.performance.measure.ScoreDue;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a week brings: the sessions somebody is asked to, and the decisions a side is waited for. */
final class Upcoming {
    private Upcoming() {}

    /** Of forums that name the address, from today to the day, in the order in which they meet. */
    static List<Point> sessions(Book shared, String address, LocalDate today, LocalDate until) {
        return Sittings.of(shared, today)
                .all()
                .filter(one -> one.isAhead(today) && !one.on().isAfter(until))
                .filter(one -> one.forum().fact().members().stream().anyMatch(who -> who.isReachedAt(address)))
                .sorted(Comparator.comparing(Sitting::startsAt).thenComparing(Sitting::name))
                .map(Upcoming::point)
                .toList();
    }

    /** Those that are the side's to decide, or both sides', the ones due first before the others. */
    static List<Point> decisions(Book shared, Side side, LocalDate today) {
        Policy policy = Policy.of(shared);
        return Decisions.of(shared, today).open().stream()
                .filter(one -> one.whose().isPresent() && one.isUpTo(side))
                .sorted(Comparator.comparing(one -> TimeLimits.dueOn(one, policy)))
                .map(one -> new Point(
                        "decision " + one.decision().id(),
                        Text.of("mail.decision", one.said().title(), one.since(), TimeLimits.dueOn(one, policy)),
                        "/decisions/" + one.decision().id()))
                .toList();
    }

    /** Whoever leads a side hears that it has not said how much of its success has come; what it says stays out of the letter. */
    static Optional<Point> score(Member member, Book own, LocalDate today) {
        return Optional.of(member)
                .filter(Member::leads)
                .flatMap(leader -> ScoreDue.of(leader.side(), own, Policy.of(own), today))
                .map(due -> new Point(
                        "score " + due.quarterOn(),
                        Text.of("mail.score", due.quarterOn(), due.dueOn()),
                        "/registers/success-score/new?quarterOn=" + due.quarterOn()));
    }

    private static Point point(Sitting one) {
        return new Point(
                "session " + one.name(),
                Text.of(
                        "mail.session",
                        one.forum().fact().name(),
                        one.on(),
                        one.startsAt().toLocalTime().toString(),
                        one.forum().fact().zone()),
                "/sessions/" + one.name());
    }
}
