package entente.commercial.credit;

import entente.kernel.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One month's service levels as judged, and what follows in money.
 *
 * @param judged every level of the month, those without a credit too
 */
public record MonthCredits(ServiceMonth of, List<Judged> judged, List<CreditLine> lines) {
    public MonthCredits {
        judged = List.copyOf(judged);
        lines = List.copyOf(lines);
    }

    public YearMonth month() {
        return of.month();
    }

    /** Owed to the client; empty while the charges are not known. */
    public Optional<Money> credits() {
        return sum(false);
    }

    /** Owed to the provider; never set against credits, which may be another category's. */
    public Optional<Money> bonuses() {
        return sum(true);
    }

    private Optional<Money> sum(boolean bonus) {
        return Optional.ofNullable(of.charges())
                .map(charges -> lines.stream()
                        .filter(line -> line.bonus() == bonus)
                        .map(CreditLine::amount)
                        .reduce(Money.zero(charges.currency()), Money::plus));
    }
}
