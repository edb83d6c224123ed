package entente.cockpit.commercial;

import entente.commercial.ChargeSchedule;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.commercial.price.Priced;
import entente.commercial.price.Prices;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the signed prices come to in a month, beside what was invoiced.
 *
 * @param any whether any price by volume, index or milestone is signed by both
 * @param scheduled what schedules of charges say of the month, since invoices are of both
 * @param sum of what is due, the schedules' too; empty where one is not known
 * @param invoiced in the month, credit notes left out
 */
public record SignedPrices(
        YearMonth month,
        boolean any,
        List<Priced> lines,
        List<Scheduled> scheduled,
        Optional<Money> sum,
        Optional<Money> invoiced) {
    /** What one schedule both signed says of the month. */
    public record Scheduled(Recorded<ChargeSchedule> schedule, Money amount) {}

    public SignedPrices {
        lines = List.copyOf(lines);
        scheduled = List.copyOf(scheduled);
    }

    /** Of the shared book, read on the day. */
    public static SignedPrices of(Book shared, YearMonth month, LocalDate day) {
        Prices prices = Prices.of(shared, day);
        List<Priced> lines = prices.in(month);
        List<Scheduled> scheduled = scheduled(shared, month);
        return new SignedPrices(
                month,
                !prices.isEmpty(),
                lines,
                scheduled,
                due(lines.stream().filter(line -> !line.waits()).toList(), scheduled),
                together(invoices(shared, month)));
    }

    /** How far what was invoiced lies from what is due; empty while one of them is not known. */
    public Optional<Money> apart() {
        return invoiced.flatMap(asked ->
                sum.filter(due -> due.currency().equals(asked.currency())).map(asked::minus));
    }

    private static List<Scheduled> scheduled(Book shared, YearMonth month) {
        return shared.inForce(ChargeSchedule.class).stream()
                .filter(schedule -> schedule.chain() == Chain.SHARED)
                .flatMap(schedule -> schedule.fact().due().stream()
                        .filter(due -> due.month().equals(month.toString()))
                        .map(due -> new Scheduled(schedule, due.amount())))
                .toList();
    }

    private static Optional<Money> due(List<Priced> lines, List<Scheduled> scheduled) {
        List<Money> known = lines.stream()
                .flatMap(line -> line.amount() instanceof Figure.Known amount
                        ? Stream.of(new Money(amount.value(), currency(amount)))
                        : Stream.empty())
                .toList();
        return known.size() == lines.size()
                ? together(Stream.concat(known.stream(), scheduled.stream().map(Scheduled::amount))
                        .toList())
                : Optional.empty();
    }

    private static Currency currency(Figure.Known amount) {
        return Objects.requireNonNull(amount.amount().unit().currency());
    }

    private static List<Money> invoices(Book shared, YearMonth month) {
        return shared.current(CostLine.class).stream()
                .filter(line -> line.chain() == Chain.SHARED && line.fact().sort() == CostSort.INVOICE)
                .map(Recorded::fact)
                .filter(line -> YearMonth.from(line.bookedOn()).equals(month))
                .map(CostLine::amount)
                .filter(amount -> amount.signum() > 0)
                .toList();
    }

    private static Optional<Money> together(List<Money> amounts) {
        return amounts.stream().map(Money::currency).distinct().count() == 1
                ? amounts.stream().reduce(Money::plus)
                : Optional.empty();
    }
}
