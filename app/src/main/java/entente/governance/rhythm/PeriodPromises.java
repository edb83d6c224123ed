package entente.governance.rhythm;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Debts;
import entente.delivery.Milestone;
import entente.delivery.Owed;
import entente.delivery.Owings;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one side had promised for days of a period and gave by those days, in percent: milestones of the provider by the day first agreed,
 * what the client owed. What the other side alone put down counts once it was accepted. Unknown where nothing was due.
 */
final class PeriodPromises {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Something due in the period, and whether it came in time. */
    private record Due(boolean kept, Explanation says) {}

    private PeriodPromises() {}

    static Figure of(Book book, Side side, ReviewPeriod period, LocalDate asOf) {
        List<Due> due = (side == Side.CLIENT ? owed(book, period, asOf) : milestones(book, period, asOf)).toList();
        if (due.isEmpty()) {
            return Figure.unknown(Text.of("rhythm.facts.nonedue", side, period.name()));
        }
        long kept = due.stream().filter(Due::kept).count();
        return Figure.known(
                BigDecimal.valueOf(kept)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(due.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("rhythm.facts.kept", kept, due.size())
                        .because(due.stream().map(Due::says).toList()));
    }

    private static Stream<Due> owed(Book book, ReviewPeriod period, LocalDate asOf) {
        return Owings.of(book, asOf).all().stream()
                .filter(one -> isIn(period, one.fact().dueOn(), asOf))
                .map(one -> due(!one.fact().isLate(asOf), one));
    }

    private static Due due(boolean kept, Recorded<? extends Owed> one) {
        return due(kept, one.fact().what(), one.fact().dueOn(), one);
    }

    private static Stream<Due> milestones(Book book, ReviewPeriod period, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        Debts debts = Debts.of(book, terms, terms.calendar(), asOf);
        return book.current(Milestone.class).stream()
                .filter(one -> isIn(period, one.fact().baselineOn(), asOf) && debts.count(one, Side.PROVIDER))
                .map(one ->
                        due(isReached(one.fact()), one.fact().name(), one.fact().baselineOn(), one));
    }

    private static boolean isReached(Milestone one) {
        LocalDate reached = one.actualOn();
        return reached != null && !reached.isAfter(one.baselineOn());
    }

    private static Due due(boolean kept, String what, LocalDate dueOn, Recorded<?> one) {
        return new Due(
                kept,
                Explanation.of(kept ? "rhythm.facts.intime" : "rhythm.facts.late", what, dueOn)
                        .from(one.source()));
    }

    /** Of days that are over. */
    private static boolean isIn(ReviewPeriod period, LocalDate day, LocalDate asOf) {
        return !day.isBefore(period.first()) && !day.isAfter(period.last()) && day.isBefore(asOf);
    }
}
