package entente.learning.innovation;

import entente.arrangement.Contract;
import entente.kernel.Money;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the contracts both signed that run on the last day of a year are worth in it: the price first agreed by the days of the term, times 365. */
record AnnualValue(Money value, List<Source> sources) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    AnnualValue {
        sources = List.copyOf(sources);
    }

    static AnnualValue of(Book book, int year, Currency currency) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        List<Recorded<Contract>> contracts = book.inForce(Contract.class).stream()
                .filter(one -> one.fact().originalValue().currency().equals(currency))
                .filter(one -> !one.fact().startsOn().isAfter(lastDay)
                        && !one.fact().endsOn().isBefore(lastDay))
                .toList();
        BigDecimal sum = contracts.stream().map(one -> inAYear(one.fact())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new AnnualValue(
                Money.rounded(sum, currency, RoundingMode.HALF_EVEN),
                contracts.stream().map(Recorded::source).toList());
    }

    private static BigDecimal inAYear(Contract contract) {
        long days = ChronoUnit.DAYS.between(contract.startsOn(), contract.endsOn()) + 1;
        return contract.originalValue().amount().multiply(YEAR).divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
    }

    /** How much of it an amount is, in percent with two decimal places; empty where it is worth nothing. */
    Optional<BigDecimal> share(Money of) {
        return value.signum() == 0
                ? Optional.empty()
                : Optional.of(of.amount().multiply(HUNDRED).divide(value.amount(), 2, RoundingMode.HALF_EVEN));
    }
}
