package entente.governance.rhythm;

import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/** What was charged in a period, and which of its invoices that fell due were paid by their day. */
record PeriodMoney(Book book, ReviewPeriod period, LocalDate asOf) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Invoices and accruals booked in the period; Unknown where there is none, or more than one currency. */
    Figure charged() {
        List<Recorded<CostLine>> lines = lines(book, period);
        long currencies = lines.stream()
                .map(one -> one.fact().amount().currency())
                .distinct()
                .count();
        if (currencies != 1) {
            return Figure.unknown(Text.of(
                    lines.isEmpty() ? "rhythm.facts.nothingcharged" : "rhythm.facts.currencies", period.name()));
        }
        Money sum = lines.stream()
                .map(one -> one.fact().amount())
                .reduce(Money::plus)
                .orElseThrow();
        return Figure.known(
                Amount.of(sum),
                Explanation.of("rhythm.facts.charged.of", lines.size())
                        .from(lines.stream().map(Recorded::source).toList()));
    }

    /** Invoices of the period whose day to be paid is over and that were paid by then, in percent; Unknown where none fell due, or nobody writes down payments. */
    Figure paidInTime() {
        List<Recorded<CostLine>> due = lines(book, period).stream()
                .filter(one -> one.fact().sort() == CostSort.INVOICE && isDue(one.fact()))
                .toList();
        if (due.isEmpty() || !isPaymentTold()) {
            return Figure.unknown(
                    due.isEmpty()
                            ? Text.of("rhythm.facts.nothingtopay", period.name())
                            : Text.of("rhythm.facts.nopayments"));
        }
        List<Recorded<CostLine>> late =
                due.stream().filter(one -> !isPaidInTime(one.fact())).toList();
        return Figure.known(
                BigDecimal.valueOf(due.size() - late.size())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(due.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("rhythm.facts.paid.of", due.size() - late.size(), due.size())
                        .because(late.stream()
                                .map(one -> Explanation.of(
                                                "rhythm.facts.paid.late",
                                                one.fact().code())
                                        .from(one.source()))
                                .toList()));
    }

    /** Where no payment was ever written down, an invoice without one is no unpaid invoice. */
    private boolean isPaymentTold() {
        return book.current(CostLine.class).stream()
                .anyMatch(one -> one.fact().sort().isCharge() && one.fact().paidOn() != null);
    }

    private boolean isDue(CostLine line) {
        LocalDate due = line.dueOn();
        return due != null && due.isBefore(asOf);
    }

    private static boolean isPaidInTime(CostLine line) {
        LocalDate paid = line.paidOn();
        LocalDate due = line.dueOn();
        return paid != null && due != null && !paid.isAfter(due);
    }

    private static List<Recorded<CostLine>> lines(Book book, ReviewPeriod period) {
        return book.current(CostLine.class).stream()
                .filter(one -> one.fact().sort().isCharge())
                .filter(one -> !one.fact().bookedOn().isBefore(period.first())
                        && !one.fact().bookedOn().isAfter(period.last()))
                .toList();
    }
}
