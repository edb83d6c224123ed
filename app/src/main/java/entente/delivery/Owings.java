package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Debts;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the client owes the provider by a day and does not deny: what the provider alone put down counts once the client accepted it, or
 * let the days of the Protocol pass.
 */
public final class Owings {
    public static final List<Class<? extends Owed>> SORTS =
            List.of(ClientDependency.class, InformationRequest.class, Approval.class);

    private static final Derived<Owings> OF = Derived.by(Owings::found);

    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final List<Recorded<? extends Owed>> counting;

    private Owings(WorkingCalendar calendar, LocalDate asOf, List<Recorded<? extends Owed>> counting) {
        this.calendar = calendar;
        this.asOf = asOf;
        this.counting = counting;
    }

    public static Owings of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    private static Owings found(Book book, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        Debts debts = Debts.of(book, terms, terms.calendar(), asOf);
        List<Recorded<? extends Owed>> counting =
                all(book).filter(owed -> debts.count(owed, Side.CLIENT)).toList();
        return new Owings(terms.calendar(), asOf, counting);
    }

    /** Everything of the three sorts, whether the client accepted it or not. */
    public static Stream<Recorded<? extends Owed>> all(Book book) {
        return SORTS.stream().flatMap(sort -> book.current(sort).stream());
    }

    public List<Recorded<? extends Owed>> all() {
        return counting;
    }

    /** What had to be there from a day on and before the day of the question, or was given by then. */
    public List<Recorded<? extends Owed>> dueSince(LocalDate since) {
        return counting.stream()
                .filter(owed -> !owed.fact().dueOn().isBefore(since))
                .filter(owed -> owed.fact().dueOn().isBefore(asOf)
                        || (owed.fact().isDone(asOf) && !owed.fact().dueOn().isAfter(asOf)))
                .toList();
    }

    /** What came late, or is overdue, of what was due from a day on. */
    public List<Recorded<? extends Owed>> lateSince(LocalDate since) {
        return counting.stream()
                .filter(owed -> owed.fact().isLate(asOf))
                .filter(owed -> !owed.fact().dueOn().isBefore(since))
                .toList();
    }

    /** Working days late by now; 0 in time. */
    public long late(Owed owed) {
        return Math.max(0, calendar.between(owed.dueOn(), owed.until(asOf)));
    }

    /** One of them as an explanation tells it: what, when it was due, when it came. */
    public Explanation explained(Recorded<? extends Owed> recorded) {
        return explained(recorded.fact())
                .is(Amount.workingDays(late(recorded.fact())))
                .from(recorded.source());
    }

    private Explanation explained(Owed owed) {
        return owed.isDone(asOf)
                ? Explanation.of("delivery.part.input.late", owed.what(), owed.dueOn(), owed.until(asOf))
                : Explanation.of("delivery.part.input.overdue", owed.what(), owed.dueOn());
    }
}
