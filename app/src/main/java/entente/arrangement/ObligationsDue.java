package entente.arrangement;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-07, as far as obligations go: one signal for each that is open, of either side alike. Due soon is to be watched, late to be acted on.
 * A day the other side put down counts once the debtor accepted it, or let the Protocol's days pass.
 */
public final class ObligationsDue implements Rule {
    /** Working days from the due day on; below zero while it lies ahead. */
    static final Limits LATE = Limits.above(
            Term.number("001-07.obligation.watch", "-10", "signal.source.ours"),
            Term.number("001-07.obligation.act", "0", "signal.source.ours"),
            Unit.WORKING_DAYS);

    @Override
    public String practice() {
        return "001-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(LATE));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        WorkingCalendar calendar = terms.calendar();
        Debts debts = Debts.of(book, terms, calendar, asOf);
        return book.current(Obligation.class).stream()
                .filter(owed -> owed.fact().metOn() == null)
                .filter(owed -> debts.count(owed, owed.fact().side()))
                .map(owed -> judged(owed, calendar, policy, asOf));
    }

    private Signal judged(Recorded<Obligation> owed, WorkingCalendar calendar, Policy policy, LocalDate asOf) {
        Obligation of = owed.fact();
        long late = calendar.between(of.dueOn(), asOf);
        Text says = late > 0
                ? Text.of("arrangement.obligation.late", of.what(), of.side(), of.dueOn(), Amount.workingDays(late))
                : Text.of("arrangement.obligation.ahead", of.what(), of.side(), of.dueOn());
        Figure figure = Figure.known(
                Amount.workingDays(late),
                Explanation.of("arrangement.obligation.due", of.dueOn()).from(owed.source()));
        Finding finding = LATE.judge(policy, figure, says, owed.effectiveOn());
        return Finding.decide(
                practice(),
                About.the(owed),
                Text.of("arrangement.obligation.question"),
                List.of(finding),
                Stream.of(Side.values()).map(side -> mirror(owed, side, late)).toList());
    }

    private static Mirror mirror(Recorded<Obligation> owed, Side side, long late) {
        boolean own = owed.fact().side() == side && late > 0;
        return Mirror.of(
                side,
                Text.of("arrangement.obligation.mirror"),
                Text.of("arrangement.obligation.ours", owed.fact().what(), Amount.workingDays(late)),
                own
                        ? List.of(Explanation.of(
                                        "arrangement.obligation.due",
                                        owed.fact().dueOn())
                                .from(owed.source()))
                        : List.of());
    }
}
