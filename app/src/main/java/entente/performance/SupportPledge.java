package entente.performance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * What the client promised to give while a ramp runs: people, hours, access (002-13).
 *
 * @param amount a month
 * @param unit of the amount, such as hours
 * @param endsOn the last day of the promise, included
 */
public record SupportPledge(
        String code, Ref<Ramp> ramp, String what, BigDecimal amount, String unit, LocalDate startsOn, LocalDate endsOn)
        implements Fact {
    public SupportPledge {
        Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "performance.refused.blank");
        Refused.unless(!unit.isBlank(), "unit", "performance.refused.blank");
        Refused.unless(amount.signum() > 0, "amount", "performance.refused.positive", amount);
        Refused.unless(!endsOn.isBefore(startsOn), "endsOn", "performance.refused.ends", startsOn, endsOn);
    }

    /** The months in which anything is promised, the first one first. */
    public Stream<YearMonth> months() {
        YearMonth last = YearMonth.from(endsOn);
        return Stream.iterate(YearMonth.from(startsOn), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    /** What is promised in one of its months: the amount, or its part by days where the promise begins or ends within the month. */
    public BigDecimal promisedIn(YearMonth month) {
        int first = YearMonth.from(startsOn).equals(month) ? startsOn.getDayOfMonth() : 1;
        int last = YearMonth.from(endsOn).equals(month) ? endsOn.getDayOfMonth() : month.lengthOfMonth();
        return amount.multiply(BigDecimal.valueOf(last - first + 1L))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), MathContext.DECIMAL64);
    }
}
