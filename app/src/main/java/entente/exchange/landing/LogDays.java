package entente.exchange.landing;

import java.time.LocalDate;

/** Of which days a file seems to tell everything: an export begins and ends at a month, or it says so little of one that it cannot be whole. */
final class LogDays {
    private static final int EARLY = 3;

    private LogDays() {}

    /** @param from the day of the first event, {@code to} that of the last */
    static LandingOutcome.Days of(LocalDate from, LocalDate to) {
        LocalDate begin = from.withDayOfMonth(1);
        LocalDate first = from.getDayOfMonth() <= EARLY ? begin : begin.plusMonths(1);
        LocalDate end = to.withDayOfMonth(to.lengthOfMonth());
        LocalDate last =
                to.isAfter(end.minusDays(EARLY)) ? end : to.withDayOfMonth(1).minusDays(1);
        return last.isBefore(first) ? new LandingOutcome.Days(from, to) : new LandingOutcome.Days(first, last);
    }
}
