package entente.governance.month;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A month as both sides signed it: every line with the version that was shown and how far it was agreed. What is corrected later is a new
 * line of a later month; this one stays as it is.
 *
 * @param month such as 2026-03
 * @param disputed all amounts in dispute together
 * @param hours both sides spent on the month's end, as far as they said
 */
public record ClosedMonth(
        String month,
        LocalDate closedOn,
        @Nullable Money disputed,
        @Nullable BigDecimal hours,
        List<Line> lines) implements Fact {

    /**
     * One line as it was shown.
     *
     * @param subject what people call the fact
     * @param fact its id
     * @param digest of the version that was shown, in hexadecimal: whoever holds the entry can tell that nothing was changed
     * @param shown the figure as it was, in plain digits
     * @param why what the objection was
     */
    public record Line(
            String subject,
            String fact,
            int version,
            String digest,
            LineState state,
            @Nullable String shown,
            @Nullable Money amount,
            @Nullable String why) {
        public Line {
            Refused.unless(!subject.isBlank(), "subject", "governance.month.blank");
            Refused.unless(digest.matches("[0-9a-f]{64}"), "digest", "governance.month.digest", digest);
        }
    }

    public ClosedMonth {
        lines = List.copyOf(lines);
        Refused.unless(isMonth(month), "month", "governance.month.name", month);
        Refused.unless(
                closedOn.isAfter(YearMonth.parse(month).atEndOfMonth()), "closedOn", "governance.month.over", closedOn);
        Refused.unless(hours == null || hours.signum() >= 0, "hours", "governance.month.hours", String.valueOf(hours));
        Set<String> facts = new HashSet<>();
        lines.forEach(line -> {
            Refused.unless(facts.add(line.fact()), "lines", "governance.month.twice", line.subject());
            Refused.unless(line.state() != LineState.OPEN, "lines", "governance.month.open", line.subject());
        });
    }

    public YearMonth monthOf() {
        return YearMonth.parse(month);
    }

    private static boolean isMonth(String name) {
        try {
            YearMonth.parse(name);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
