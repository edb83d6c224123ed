package entente.exchange.demo;

import entente.access.Role;
import entente.governance.month.MonthEffort;
import entente.kernel.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** The hours both sides spend on a month's end: they fall from month to month. */
final class MonthEfforts {
    private static final int SAID = 7;
    private static final int CLIENT_AT_FIRST = 14;
    private static final int PROVIDER_AT_FIRST = 19;

    private MonthEfforts() {}

    static void tell(Telling story, YearMonth first) {
        int nth = 0;
        for (YearMonth month = first; !month.isAfter(ServiceLevels.last(story)); month = month.plusMonths(1)) {
            LocalDate day = Months.weekday(ServiceLevels.after(month, SAID));
            if (day.isBefore(story.months().end())) {
                says(story.client(Role.COMMERCIAL_MANAGER).on(day), month, CLIENT_AT_FIRST - nth);
                says(story.provider(Role.COMMERCIAL_MANAGER).on(day), month, PROVIDER_AT_FIRST - nth);
            }
            nth++;
        }
    }

    private static void says(Moment moment, YearMonth month, int hours) {
        Side side = moment.side();
        moment.says(new MonthEffort(month.toString(), side, BigDecimal.valueOf(hours), moment.day()));
    }
}
