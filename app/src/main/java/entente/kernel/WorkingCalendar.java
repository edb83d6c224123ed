package entente.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which an arrangement works.
 *
 * @param weekdays the days of a week that count; at least one
 * @param daysOff holidays and own days off
 */
public record WorkingCalendar(Set<DayOfWeek> weekdays, Set<LocalDate> daysOff) {
    public static final WorkingCalendar MONDAY_TO_FRIDAY =
            new WorkingCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());

    public WorkingCalendar {
        Refused.unless(!weekdays.isEmpty(), "weekdays", "kernel.calendar.weekdays");
        weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        daysOff = Collections.unmodifiableNavigableSet(new TreeSet<>(daysOff));
    }

    public boolean works(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && !daysOff.contains(day);
    }

    /** Working days in [from, to), negative when {@code to} lies before {@code from}: a thing due Friday and done Monday is 1 day late. */
    public long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        long weeks = ChronoUnit.DAYS.between(from, to) / 7;
        long rest = from.plusDays(weeks * 7)
                .datesUntil(to)
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .count();
        return weeks * weekdays.size() + rest - offWithin(from, to);
    }

    private long offWithin(LocalDate from, LocalDate to) {
        return sorted().subSet(from, true, to, false).stream()
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .count();
    }

    /** The constructor keeps the days off in order, so that counting does not walk every day of a range. */
    private NavigableSet<LocalDate> sorted() {
        return (NavigableSet<LocalDate>) daysOff;
    }

    /** The day that lies {@code days} working days after {@code from}, before it where they are below zero; {@code from} itself for 0. */
    public LocalDate plus(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = Math.abs(days); left > 0; left--) {
            do {
                day = day.plusDays(Integer.signum(days));
            } while (!works(day));
        }
        return day;
    }
}
