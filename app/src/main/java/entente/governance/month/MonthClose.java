package entente.governance.month;

import entente.arrangement.AgreedTerms;
import entente.arrangement.MonthEnd;
import entente.kernel.Conflict;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.ledger.Agreement;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One month as it stands on the way to being closed.
 *
 * @param lines of the month itself
 * @param carried lines of earlier months that are still open or in dispute
 * @param closed the month as signed, or as one side proposes it; empty while nobody has
 */
public record MonthClose(
        MonthEnd end,
        List<MonthLine> lines,
        List<MonthLine> carried,
        List<MonthCheck> checks,
        Optional<Recorded<ClosedMonth>> closed) {
    public MonthClose {
        lines = List.copyOf(lines);
        carried = List.copyOf(carried);
        checks = List.copyOf(checks);
    }

    /** Of the shared book, read on the day. */
    public static MonthClose of(Book book, YearMonth month, LocalDate asOf) {
        MonthEnd end = MonthEnd.of(month, AgreedTerms.of(book, asOf).calendar(), Policy.of(book));
        MonthLines all = MonthLines.of(book, asOf);
        List<MonthLine> lines = all.of(month);
        return new MonthClose(
                end, lines, all.carriedOver(month), MonthChecks.of(book, end, lines, asOf), closed(book, month));
    }

    /** Every month that was closed or proposed to be, the newest first. */
    public static List<Recorded<ClosedMonth>> history(Book book) {
        return book.current(ClosedMonth.class).stream()
                .filter(month -> month.chain() == Chain.SHARED)
                .sorted(Comparator.comparing(
                                (Recorded<ClosedMonth> month) -> month.fact().month())
                        .reversed())
                .toList();
    }

    /** The last month both signed. */
    public static Optional<Recorded<ClosedMonth>> lastSigned(Book book) {
        return history(book).stream()
                .filter(month -> month.agreement() == Agreement.AGREED)
                .findFirst();
    }

    /** Hours that both sides said they spent on the month's end. */
    public static Optional<BigDecimal> hours(Book book, YearMonth month) {
        return book.current(MonthEffort.class).stream()
                .filter(effort -> effort.fact().month().equals(month.toString()))
                .map(effort -> effort.fact().hours())
                .reduce(BigDecimal::add);
    }

    public boolean isClosed() {
        return closed.filter(month -> month.agreement() == Agreement.AGREED).isPresent();
    }

    public Optional<Money> disputed() {
        return MonthLines.disputed(everyLine());
    }

    /** Everything that is shown, frozen; refused while a line waits for somebody's word, since silence has not yet counted. */
    public ClosedMonth freeze(Book book, LocalDate asOf) {
        List<MonthLine> open = everyLine().stream()
                .filter(line -> line.state() == LineState.OPEN)
                .toList();
        if (!end.month().isBefore(YearMonth.from(asOf))) {
            throw new Conflict(Text.of("governance.month.notover", end.month().toString()));
        }
        if (!open.isEmpty()) {
            throw new Conflict(Text.of(
                    "governance.month.stillopen", open.size(), open.getFirst().subject()));
        }
        return new ClosedMonth(
                end.month().toString(),
                asOf,
                disputed().orElse(null),
                hours(book, end.month()).orElse(null),
                everyLine().stream().map(MonthLine::kept).toList());
    }

    private List<MonthLine> everyLine() {
        return Stream.concat(lines.stream(), carried.stream()).toList();
    }

    private static Optional<Recorded<ClosedMonth>> closed(Book book, YearMonth month) {
        return history(book).stream()
                .filter(closed -> closed.fact().monthOf().equals(month))
                .findFirst();
    }
}
