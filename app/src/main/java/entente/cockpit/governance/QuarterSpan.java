package entente.cockpit.governance;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/** A quarter of the calendar, by the name people give it. */
public record QuarterSpan(String code, LocalDate from, LocalDate through) {
    private static final int MONTHS = 3;
    private static final int HALF_WAY = 45;

    /** The one around a day; before its middle the one that has just ended; the next where there is a review of it already. */
    static QuarterSpan nearest(LocalDate day, List<String> taken) {
        QuarterSpan span = around(day.minusDays(HALF_WAY));
        while (taken.contains(span.code())) {
            span = around(span.through().plusDays(1));
        }
        return span;
    }

    private static QuarterSpan around(LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        LocalDate from = LocalDate.of(day.getYear(), (quarter - 1) * MONTHS + 1, 1);
        return new QuarterSpan(
                day.getYear() + "-Q" + quarter, from, from.plusMonths(MONTHS).minusDays(1));
    }
}
