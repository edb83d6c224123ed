package entente.governance.month;

import entente.arrangement.AgreedTerms;
import entente.arrangement.MonthEnd;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Agreement;
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
import java.util.Optional;
import java.util.stream.Stream;

/** 001-07, as far as the month's end goes: is the last month closed? Asked once two sides have closed one together. */
public final class MonthOverdue implements Rule {
    static final Limits LATE = Limits.above(
            Term.number("001-07.month.late.watch", "0", "signal.source.ours"),
            Term.number("001-07.month.late.act", "10", "signal.source.ours"),
            Unit.WORKING_DAYS);

    @Override
    public String practice() {
        return "001-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(LATE), MonthEnd.READINGS, MonthEnd.DISPUTES, MonthEnd.CLOSE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return lastClosed(book).stream().map(closed -> judged(closed, book, policy, asOf));
    }

    private Signal judged(Recorded<ClosedMonth> closed, Book book, Policy policy, LocalDate asOf) {
        WorkingCalendar calendar = AgreedTerms.of(book, asOf).calendar();
        MonthEnd next = MonthEnd.of(closed.fact().monthOf().plusMonths(1), calendar, policy);
        long late = Math.max(0, calendar.between(next.closeOn(), asOf));
        Text says = late == 0
                ? Text.of("governance.month.ontime", closed.fact().month(), next.closeOn())
                : Text.of("governance.month.late", next.month().toString(), next.closeOn(), Amount.workingDays(late));
        Figure figure = Figure.known(
                Amount.workingDays(late),
                Explanation.of("governance.month.last", closed.fact().month()).from(closed.source()));
        Finding finding = LATE.judge(policy, figure, says, closed.effectiveOn());
        return Finding.decide(
                practice(),
                About.the(closed),
                Text.of("governance.month.question"),
                List.of(finding),
                late == 0 ? List.of() : mirrors(book, next, asOf));
    }

    private static List<Mirror> mirrors(Book book, MonthEnd next, LocalDate asOf) {
        MonthClose month = MonthClose.of(book, next.month(), asOf);
        return Stream.of(Side.values()).map(side -> mirror(month, side)).toList();
    }

    private static Mirror mirror(MonthClose month, Side side) {
        List<Explanation> missing = month.checks().stream()
                .filter(check -> check.waitsFor(side))
                .map(check -> new Explanation(check.what(), null, List.of(), List.of()))
                .toList();
        return Mirror.of(
                side,
                Text.of("governance.month.mirror"),
                Text.of("governance.month.mirror.missing", missing.size()),
                missing);
    }

    private static Optional<Recorded<ClosedMonth>> lastClosed(Book book) {
        return MonthClose.history(book).stream()
                .filter(month -> month.agreement() == Agreement.AGREED)
                .findFirst();
    }
}
