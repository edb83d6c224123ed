package entente.cockpit.commercial;

import entente.commercial.CostLine;
import entente.commercial.credit.CreditBook;
import entente.commercial.credit.CreditRun;
import entente.commercial.credit.RepeatPayer;
import entente.governance.month.ClosedMonth;
import entente.governance.month.LineState;
import entente.governance.month.MonthCheck;
import entente.governance.month.MonthClose;
import entente.governance.month.MonthLine;
import entente.governance.month.MonthLines;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The end of one month as its page shows it.
 *
 * @param hours what each side said it spent on it
 * @param credits what is owed back on the month's invoices
 * @param prices what the signed prices come to in it
 * @param closed months closed or proposed before, the newest first
 */
public record MonthSheet(
        YearMonth month,
        LocalDate today,
        MonthClose close,
        Optional<BigDecimal> hours,
        List<Recorded<ClosedMonth>> closed,
        List<MonthLine> credits,
        SignedPrices prices,
        RepeatPayer pattern) {
    public MonthSheet {
        credits = List.copyOf(credits);
        closed = List.copyOf(closed);
    }

    /** Of the shared book, read on the day. */
    public static MonthSheet of(Book shared, YearMonth month, LocalDate day) {
        return new MonthSheet(
                month,
                day,
                MonthClose.of(shared, month, day),
                MonthClose.hours(shared, month),
                MonthClose.history(shared),
                MonthLines.of(shared, day).postedFor(month),
                SignedPrices.of(shared, month, day),
                RepeatPayer.of(CreditRun.of(CreditBook.of(shared, day).months())));
    }

    /** The reader's own first, what is missing before what is in. */
    public List<MonthCheck> checks(Side reader) {
        return close.checks().stream()
                .sorted(Comparator.comparing(MonthCheck::done)
                        .thenComparingInt(check -> check.owner() == reader ? 0 : check.owner() == null ? 1 : 2))
                .toList();
    }

    public long missing(Side reader) {
        return close.checks().stream().filter(check -> check.waitsFor(reader)).count();
    }

    /** Whether the month may be put before both: it is over, and no line waits for a word. */
    public boolean canBeClosed() {
        return month.isBefore(YearMonth.from(today))
                && Stream.concat(close.lines().stream(), close.carried().stream())
                        .noneMatch(line -> line.state() == LineState.OPEN);
    }

    public List<MonthLine> invoices() {
        return close.lines().stream()
                .filter(line -> line.fact().fact() instanceof CostLine)
                .toList();
    }

    /** What is invoiced, and what is owed back beside it. */
    public Optional<Money> sum(List<MonthLine> lines) {
        List<Money> amounts =
                lines.stream().flatMap(line -> Stream.ofNullable(line.amount())).toList();
        return amounts.stream().map(Money::currency).distinct().count() == 1
                ? amounts.stream().reduce(Money::plus)
                : Optional.empty();
    }

    /** The month's invoices less its credits; empty where one of them is not known. */
    public Optional<Money> net() {
        Optional<Money> invoiced = sum(invoices());
        Optional<Money> credited = sum(credits);
        return credits.isEmpty() ? invoiced : invoiced.flatMap(i -> credited.map(i::minus));
    }
}
