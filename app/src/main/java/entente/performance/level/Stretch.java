package entente.performance.level;

import entente.kernel.DateRange;
import entente.performance.clock.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * One period of a service level on the line of time.
 *
 * @param name such as 2026-03
 * @param begin its first day
 * @param span its instants, cut off where the question begins or ends
 * @param partial whether something was cut off
 */
public record Stretch(String name, LocalDate begin, Span span, boolean partial) {
    /** The periods that overlap with a range of days of a zone. */
    public static List<Stretch> within(DateRange days, Cycle cycle, ZoneId zone) {
        List<Stretch> all = new ArrayList<>();
        LocalDate begin = cycle.begin(days.from());
        while (begin.isBefore(days.to())) {
            LocalDate next = cycle.next(begin);
            LocalDate from = begin.isBefore(days.from()) ? days.from() : begin;
            LocalDate to = next.isAfter(days.to()) ? days.to() : next;
            boolean partial = from.isAfter(begin) || to.isBefore(next);
            all.add(new Stretch(cycle.name(begin), begin, new Span(micros(from, zone), micros(to, zone)), partial));
            begin = next;
        }
        return all;
    }

    private static long micros(LocalDate day, ZoneId zone) {
        return Span.micros(day.atStartOfDay(zone).toInstant());
    }
}
