package entente.governance.rhythm;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How many hours of a month a side worked on the relationship and on making things better, all its people together and roughly (002-02). Both
 * sides see it. How one leader spends time is another matter (000-04): that names a seat and never leaves the side.
 *
 * @param month such as 2026-03
 * @param relationship meeting, listening, settling what rubs, learning about each other
 * @param improvement finding and trying what works better, and bringing it in
 */
public record EffortEntry(String month, Side side, LocalDate saidOn, BigDecimal relationship, BigDecimal improvement)
        implements Fact {
    public EffortEntry {
        Refused.unless(month.matches("\\d{4}-(0[1-9]|1[0-2])"), "month", "governance.month.name", month);
        Refused.unless(relationship.signum() >= 0, "relationship", "rhythm.refused.hours", relationship);
        Refused.unless(improvement.signum() >= 0, "improvement", "rhythm.refused.hours", improvement);
    }

    public BigDecimal hours() {
        return relationship.add(improvement);
    }

    public YearMonth of() {
        return YearMonth.parse(month);
    }
}
