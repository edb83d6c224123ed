package entente.exchange.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The story's own calendar: fourteen months, the last of which ends on the day the story is told. Later months lie in the future.
 *
 * @param end the day the story is told
 */
record Months(LocalDate end) {
    static final int COUNT = 14;

    /** What had to be reported is reported this many days before the month is over. */
    private static final int REPORTED_BEFORE = 3;

    private static final int DAYS_TO_MONDAY = 3;

    LocalDate first(int month) {
        return end.minusMonths(COUNT + 1L - month);
    }

    /** A day of a month from 1 to 28; never a weekend, since nobody writes anything down then. */
    LocalDate day(int month, int day) {
        if (day < 1 || day > 28) {
            throw new IllegalArgumentException("a month of the story has 28 days that are safe to tell, not " + day);
        }
        LocalDate asked = first(month).plusDays(day - 1L);
        LocalDate friday = weekday(asked);
        return friday.isBefore(first(month)) ? friday.plusDays(DAYS_TO_MONDAY) : friday;
    }

    /** The day by which a month's work is reported. */
    LocalDate close(int month) {
        return weekday(first(month + 1).minusDays(REPORTED_BEFORE));
    }

    /** The month in which a day of the story lies. */
    int of(LocalDate day) {
        int month = 1;
        while (month < COUNT && !day.isBefore(first(month + 1))) {
            month++;
        }
        return month;
    }

    /** The day itself, or the Friday before a weekend. */
    static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.with(DayOfWeek.FRIDAY);
            case SUNDAY -> day.with(DayOfWeek.FRIDAY);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
