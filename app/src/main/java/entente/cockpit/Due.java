package entente.cockpit;

import entente.delivery.Delivery;
import entente.delivery.Milestone;
import entente.delivery.Owings;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One thing that one side owes the other.
 *
 * @param late working days past its day; 0 while it is not due
 */
public record Due(Side by, String what, String kind, UUID fact, LocalDate dueOn, long late) {
    private static final int SHOWN = 6;

    /** What a side owes and has not given, latest first; what is far off is left out. */
    public static List<Due> by(Side side, Book book, WorkingCalendar calendar, LocalDate asOf) {
        return Stream.concat(open(side, book, asOf), undecided(side, book, asOf))
                .filter(due -> due.dueOn.isBefore(asOf.plusDays(60)))
                .sorted(Comparator.comparing(Due::dueOn)
                        .thenComparing(Due::what)
                        .thenComparing(Due::fact))
                .limit(SHOWN)
                .map(due -> due.lateBy(Math.max(0, calendar.between(due.dueOn, asOf))))
                .toList();
    }

    /** What a side has not given though its day is over, and was so from {@code since} on. */
    public static List<Due> missed(Side side, Book book, LocalDate since, LocalDate asOf) {
        return open(side, book, asOf)
                .filter(due -> due.dueOn.isBefore(asOf) && !due.dueOn.isBefore(since))
                .sorted(Comparator.comparing(Due::dueOn).thenComparing(Due::fact))
                .toList();
    }

    private static Stream<Due> open(Side side, Book book, LocalDate asOf) {
        return side == Side.CLIENT ? clients(book, asOf) : providers(book, asOf);
    }

    private static Stream<Due> clients(Book book, LocalDate asOf) {
        return Owings.all(book)
                .filter(owed -> !owed.fact().isDone(asOf))
                .map(owed -> new Due(
                        Side.CLIENT,
                        owed.fact().what(),
                        owed.kind().name(),
                        owed.id(),
                        owed.fact().dueOn(),
                        0));
    }

    private static Stream<Due> providers(Book book, LocalDate asOf) {
        return book.current(Milestone.class).stream()
                .filter(m -> m.fact().actualOn() == null || m.fact().actualOn().isAfter(asOf))
                .map(m -> new Due(
                        Side.PROVIDER,
                        m.fact().name(),
                        Delivery.MILESTONE.name(),
                        m.id(),
                        m.fact().baselineOn(),
                        0));
    }

    /** Decisions the other side waits for; what both decide together each owes the other. */
    private static Stream<Due> undecided(Side side, Book book, LocalDate asOf) {
        Policy policy = Policy.of(book);
        return Decisions.of(book, asOf).open().stream()
                .filter(one -> one.isShared() && one.whose().isPresent() && one.isUpTo(side))
                .map(one -> new Due(
                        side,
                        one.said().title(),
                        one.decision().kind().name(),
                        one.decision().id(),
                        TimeLimits.dueOn(one, policy),
                        0));
    }

    private Due lateBy(long days) {
        return new Due(by, what, kind, fact, dueOn, days);
    }
}
