package entente.performance.level;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long a period of a service level is. */
public enum Cycle {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The first day of the period in which a day lies. */
    public LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
            case YEAR -> day.with(Month.JANUARY).withDayOfMonth(1);
        };
    }

    /** The first day after the period that begins on a day. */
    public LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case QUARTER -> begin.plusMonths(3);
            case YEAR -> begin.plusYears(1);
        };
    }

    /** As programs sort it and people read it: 2026-03-31, 2026-W14, 2026-03, 2026-Q1, 2026. */
    public String name(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        begin.get(IsoFields.WEEK_BASED_YEAR),
                        begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> begin.toString().substring(0, 7);
            case QUARTER -> begin.getYear() + "-Q" + begin.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> String.valueOf(begin.getYear());
        };
    }
}
