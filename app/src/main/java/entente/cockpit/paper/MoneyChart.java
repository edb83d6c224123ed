package entente.cockpit.paper;

import entente.commercial.CostLine;
import entente.governance.month.ClosedMonth;
import entente.governance.month.MonthClose;
import entente.governance.month.MonthLine;
import entente.governance.month.MonthLines;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.ledger.Agreement;
import entente.ledger.Recorded;
import entente.paper.Part;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The months both signed, beside each other: what was invoiced, and what was owed back. */
final class MoneyChart {
    private static final int MONTHS = 6;

    private MoneyChart() {}

    private record Month(YearMonth name, Optional<Money> invoiced, Optional<Money> credited) {}

    /** Nothing while no month is signed, or where amounts are in several currencies. */
    static Optional<Part> of(Ground shared) {
        MonthLines lines = MonthLines.of(shared.book(), shared.on());
        List<Month> months = MonthClose.history(shared.book()).stream()
                .filter(month -> month.agreement() == Agreement.AGREED)
                .map(Recorded::fact)
                .map(ClosedMonth::monthOf)
                .limit(MONTHS)
                .map(month -> new Month(
                        month,
                        sum(lines.of(month).stream()
                                .filter(line -> line.fact().fact() instanceof CostLine)
                                .toList()),
                        sum(lines.postedFor(month))))
                .toList()
                .reversed();
        List<Currency> currencies = months.stream()
                .flatMap(month -> Stream.concat(month.invoiced.stream(), month.credited.stream()))
                .map(Money::currency)
                .distinct()
                .toList();
        return currencies.size() == 1 ? Optional.of(chart(months, currencies.getFirst())) : Optional.empty();
    }

    private static Part chart(List<Month> months, Currency in) {
        return new Part.Chart(
                Text.of("paper.month.chart", in.getCurrencyCode()),
                List.of(Text.of("paper.month.invoiced"), Text.of("paper.month.credited")),
                months.stream()
                        .map(month -> new Part.Group(
                                Text.of("paper.plain", month.name.toString()),
                                List.of(bar(month.invoiced), bar(month.credited))))
                        .toList());
    }

    private static Part.Bar bar(Optional<Money> money) {
        return new Part.Bar(
                money.map(Money::amount).orElse(null),
                money.map(sum -> Text.of("paper.plain", sum)).orElseGet(() -> Text.of("paper.none")));
    }

    private static Optional<Money> sum(List<MonthLine> lines) {
        List<Money> amounts =
                lines.stream().flatMap(line -> Stream.ofNullable(line.amount())).toList();
        return amounts.stream().map(Money::currency).distinct().count() == 1
                ? amounts.stream().reduce(Money::plus)
                : Optional.empty();
    }
}
