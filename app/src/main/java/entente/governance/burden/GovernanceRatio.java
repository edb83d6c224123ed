package entente.governance.burden;

import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What governing costs one side, in percent of what the provider charged over the same days (I-20, formulae 4.9): cost lines of governance
 * that the side wrote down, its people's hours and its tools among them, over charges both sides see, from the month on in which the first
 * of those lines was written: a month before that is not one without cost. Usual, from published ranges that were
 * never verified: 3 to 6 % for simple work, 5 to 8 % where service is bought by its level, 8 to 12 % where a result is bought.
 */
public final class GovernanceRatio {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GovernanceRatio() {}

    /** The day of the newest cost of governing of the side, which is what its ratio rests on. */
    static Optional<LocalDate> toldOn(Book book, Side side, LocalDate asOf, int days) {
        return governing(lines(book, asOf, days), side).stream()
                .map(one -> one.fact().bookedOn())
                .max(LocalDate::compareTo);
    }

    private static List<Recorded<CostLine>> lines(Book book, LocalDate asOf, int days) {
        return book.current(CostLine.class).stream()
                .filter(one -> !one.fact().bookedOn().isAfter(asOf)
                        && one.fact().bookedOn().isAfter(asOf.minusDays(days)))
                .toList();
    }

    private static List<Recorded<CostLine>> governing(List<Recorded<CostLine>> lines, Side side) {
        return lines.stream()
                .filter(one ->
                        one.fact().sort() == CostSort.GOVERNANCE && one.by().equals(Voice.of(side)))
                .toList();
    }

    /** Unknown where the reader sees no cost of governing of the side, or no charges, or more than one currency. */
    public static Figure of(Book book, Side side, LocalDate asOf, int days) {
        List<Recorded<CostLine>> lines = lines(book, asOf, days);
        List<Recorded<CostLine>> governing = governing(lines, side);
        if (governing.isEmpty()) {
            return Figure.unknown(Text.of("rhythm.burden.nocost", side));
        }
        LocalDate from = governing.stream()
                .map(one -> one.fact().bookedOn())
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfMonth(1);
        List<Recorded<CostLine>> charged = lines.stream()
                .filter(one -> one.fact().sort().isCharge() && one.chain() == Chain.SHARED)
                .filter(one -> !one.fact().bookedOn().isBefore(from))
                .toList();
        long currencies = Stream.concat(governing.stream(), charged.stream())
                .map(one -> one.fact().amount().currency())
                .distinct()
                .count();
        if (charged.isEmpty() || currencies > 1 || sum(charged).signum() <= 0) {
            return Figure.unknown(Text.of(currencies > 1 ? "rhythm.burden.currencies" : "rhythm.burden.nocharge"));
        }
        return Figure.known(
                sum(governing).multiply(HUNDRED).divide(sum(charged), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("rhythm.burden.ratio", side, money(governing), money(charged))
                        .from(Stream.concat(governing.stream(), charged.stream())
                                .map(Recorded::source)
                                .toList()));
    }

    private static BigDecimal sum(List<Recorded<CostLine>> lines) {
        return money(lines).amount();
    }

    private static Money money(List<Recorded<CostLine>> lines) {
        return lines.stream()
                .map(one -> one.fact().amount())
                .reduce(Money::plus)
                .orElseThrow();
    }
}
