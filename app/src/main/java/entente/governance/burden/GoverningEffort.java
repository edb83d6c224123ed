package entente.governance.burden;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What one side spent in a month on reports and approvals, beside the work itself, all its people together (000-07, I-21). Hours in forums
 * come from their minutes, and those of the month's end from what was said of that; neither belongs here.
 *
 * @param month such as 2026-03
 * @param reporting hours spent on writing and reading standing reports
 * @param approvals hours spent on asking for approvals and giving them
 * @param work hours of the work that is governed; left out while nobody counts them
 * @param reports how many standing reports there are
 */
public record GoverningEffort(
        String month,
        Side side,
        LocalDate saidOn,
        BigDecimal reporting,
        BigDecimal approvals,
        @Nullable BigDecimal work,
        @Nullable Integer reports)
        implements Fact {
    public GoverningEffort {
        Refused.unless(month.matches("\\d{4}-(0[1-9]|1[0-2])"), "month", "governance.month.name", month);
        Refused.unless(reporting.signum() >= 0, "reporting", "rhythm.refused.hours", reporting);
        Refused.unless(approvals.signum() >= 0, "approvals", "rhythm.refused.hours", approvals);
        Refused.unless(work == null || work.signum() >= 0, "work", "rhythm.refused.hours", String.valueOf(work));
        Refused.unless(reports == null || reports >= 0, "reports", "rhythm.refused.reports", String.valueOf(reports));
    }

    public YearMonth of() {
        return YearMonth.parse(month);
    }

    public BigDecimal hours() {
        return reporting.add(approvals);
    }
}
