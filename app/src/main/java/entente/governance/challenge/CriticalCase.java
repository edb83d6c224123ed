package entente.governance.challenge;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A problem that a side holds critical, with the time command is for (I-6). The time begins with the first of the answers that say so, so
 * that one side alone cannot begin it anew, or at the moment the problem names; it ends with the day the command names, after the
 * arrangement's hours or days, or with the problem.
 *
 * @param since the first day a side's present answer says critical
 * @param endsOn after this day it has to be asked again what kind of problem it is
 * @param endsAt the moment of that day, where the problem says at what hour it became critical
 * @param known the last moment at which anything was said, which is over
 */
public record CriticalCase(
        ChallengeCase problem,
        LocalDate since,
        LocalDate endsOn,
        Optional<Instant> endsAt,
        Optional<Recorded<CriticalCommand>> command,
        Instant known) {
    /** How long command is for where nobody said a day. */
    static final Term<Integer> DAYS = Term.whole("003-02.critical.days", 3, "signal.source.ours");

    /** The same in hours, from the moment the problem became critical, where it says that. */
    static final Term<Integer> HOURS = Term.whole("003-02.critical.hours", 72, "signal.source.ours");

    /** What is critical now, and what was when it ended and was not asked about since. */
    public static List<CriticalCase> all(Book book, Policy policy, LocalDate asOf) {
        Map<UUID, List<Recorded<CriticalCommand>>> commands = book.current(CriticalCommand.class).stream()
                .filter(order -> !order.fact().orderedOn().isAfter(asOf))
                .collect(Collectors.groupingBy(order -> order.fact().issue().id()));
        CriticalTime time = CriticalTime.of(book, policy, asOf);
        return Challenges.of(book, asOf).all().stream()
                .flatMap(one -> of(one, commands.getOrDefault(one.issue().id(), List.of()), time, asOf).stream())
                .toList();
    }

    private static Optional<CriticalCase> of(
            ChallengeCase one, List<Recorded<CriticalCommand>> orders, CriticalTime time, LocalDate asOf) {
        return one.ratings().values().stream()
                .map(Recorded::fact)
                .filter(rating -> rating.challenge() == ChallengeClass.CRITICAL
                        && !rating.ratedOn().isAfter(asOf))
                .map(ChallengeRating::ratedOn)
                .min(Comparator.naturalOrder())
                .map(since -> timed(one, since, orders, time))
                .filter(found -> !found.isAskedAgain());
    }

    private static CriticalCase timed(
            ChallengeCase one, LocalDate since, List<Recorded<CriticalCommand>> orders, CriticalTime time) {
        Optional<Recorded<CriticalCommand>> command = orders.stream()
                .filter(order -> !time.until(order.fact()).isBefore(since))
                .max(Comparator.comparing(order -> order.fact().orderedOn()));
        CriticalEnd end = time.end(one.said(), since, command.map(Recorded::fact));
        return new CriticalCase(one, since, end.on(), end.at(), command, time.known());
    }

    /** Whether the problem is over and every side's answer is younger than its end. */
    private boolean isAskedAgain() {
        return !problem.said().isOpen() && since.isAfter(endsOn);
    }

    /** Whether somebody still has to command. */
    public boolean isCommandless() {
        return problem.said().isOpen() && command.isEmpty();
    }

    /** Calendar days since the time was over, one begun counting whole; 0 while it runs. */
    public long daysOver(LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(endsOn, asOf);
        boolean passed = days == 0 && endsAt.filter(end -> !end.isAfter(known)).isPresent();
        return passed ? 1 : Math.max(0, days);
    }

    public boolean isOver(LocalDate asOf) {
        return daysOver(asOf) > 0;
    }

    /** Whether it ends at an hour of this day, and is not known to be over. */
    boolean isLastDay(LocalDate asOf) {
        return endsAt.isPresent() && endsOn.equals(asOf) && !isOver(asOf);
    }

    /** Full hours left at a moment; empty where nobody knows the hour, or the time is over. */
    public Optional<Long> hoursLeft(Instant now) {
        return endsAt.filter(now::isBefore).map(end -> ChronoUnit.HOURS.between(now, end));
    }

    /** Whether it is over at a moment, where the hour is known, or else on a day. */
    public boolean isOver(LocalDate asOf, Instant now) {
        return endsAt.map(end -> !now.isBefore(end)).orElse(isOver(asOf));
    }

    /** Whether the side's present answer is still the one that says critical. */
    boolean isHeldBy(Side side) {
        return problem.heldBy(side).filter(ChallengeClass.CRITICAL::equals).isPresent();
    }
}
