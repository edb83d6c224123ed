package entente.governance.month;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one side spent on the end of a month: reading, arguing, correcting, signing. The number is to fall.
 *
 * @param month such as 2026-03
 * @param hours of all its people together
 */
public record MonthEffort(String month, Side side, BigDecimal hours, LocalDate saidOn) implements Fact {
    public MonthEffort {
        Refused.unless(month.matches("\\d{4}-(0[1-9]|1[0-2])"), "month", "governance.month.name", month);
        Refused.unless(hours.signum() >= 0, "hours", "governance.month.hours", hours);
    }
}
