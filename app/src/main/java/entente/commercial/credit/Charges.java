package entente.commercial.credit;

import entente.commercial.CostLine;
import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the provider charged month by month: the invoices and accruals both sides see, without credits. */
public final class Charges {
    private final Map<YearMonth, List<Recorded<CostLine>>> lines;

    public Charges(Book book) {
        this.lines = book.current(CostLine.class).stream()
                .filter(line -> line.chain() == Chain.SHARED)
                .filter(line ->
                        line.fact().sort().isCharge() && line.fact().amount().signum() > 0)
                .collect(
                        Collectors.groupingBy(line -> YearMonth.from(line.fact().bookedOn())));
    }

    public List<Recorded<CostLine>> lines(YearMonth month) {
        return lines.getOrDefault(month, List.of());
    }

    /** Empty where nothing was charged, or in more than one currency. */
    public Optional<Money> of(YearMonth month) {
        List<Money> amounts =
                lines(month).stream().map(line -> line.fact().amount()).toList();
        return amounts.stream().map(Money::currency).distinct().count() == 1
                ? amounts.stream().reduce(Money::plus)
                : Optional.empty();
    }
}
