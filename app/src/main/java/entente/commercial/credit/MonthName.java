package entente.commercial.credit;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A month as facts name it: 2026-03. */
public final class MonthName {
    private MonthName() {}

    public static YearMonth of(String name) {
        try {
            return YearMonth.parse(name);
        } catch (DateTimeParseException wrong) {
            throw new Refused("month", Text.of("commercial.credit.refused.monthname", name));
        }
    }
}
