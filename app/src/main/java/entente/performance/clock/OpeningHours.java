package entente.performance.clock;

import entente.arrangement.Holidays;
import entente.kernel.DateRange;
import entente.kernel.Refused;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a service is open: an instant is open when the wall clock of the zone then shows a time within a window of that day.
 * So an hour that the clock skips is never open, and one that it shows twice is open twice.
 *
 * @param week windows by weekday; a day that is missing is closed
 * @param holidays whose public holidays are closed, such as DE or DE-BY; empty for none
 * @param days windows of single days, before the week and its holidays; none for a day that is closed
 */
public record OpeningHours(
        ZoneId zone, Map<DayOfWeek, List<Window>> week, String holidays, Map<LocalDate, List<Window>> days) {
    private static final long MINUTE = 60_000_000L;

    public OpeningHours {
        Map<DayOfWeek, List<Window>> ordered = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, windows) -> ordered.put(day, Window.inOrder(windows)));
        week = Map.copyOf(ordered);
        Map<LocalDate, List<Window>> single = new HashMap<>();
        days.forEach((day, windows) -> single.put(day, Window.inOrder(windows)));
        days = Map.copyOf(single);
        Refused.unless(week.values().stream().anyMatch(each -> !each.isEmpty()), "week", "performance.clock.never");
        Refused.unless(
                holidays.isEmpty() || Holidays.knowsPlace(holidays),
                "holidays",
                "performance.clock.holidays",
                holidays);
    }

    /** Every hour of every day. */
    public static OpeningHours always(ZoneId zone) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(Window.ALL_DAY));
        }
        return new OpeningHours(zone, week, "", Map.of());
    }

    /** The open time between two instants, in microseconds. */
    Spans between(long from, long to) {
        List<Span> open = new ArrayList<>();
        Instant at = Span.at(from);
        while (Span.micros(at) < to) {
            ZoneOffsetTransition next = zone.getRules().nextTransition(at);
            long until = next == null ? to : Math.min(to, Span.micros(next.getInstant()));
            open.addAll(underOneOffset(Span.micros(at), until, zone.getRules().getOffset(at)));
            at = Span.at(until);
        }
        return Spans.of(open);
    }

    private List<Span> underOneOffset(long from, long to, ZoneOffset offset) {
        LocalDate first = local(from, offset).toLocalDate();
        LocalDate last = local(to, offset).toLocalDate();
        Set<LocalDate> off = daysOff(first, last);
        List<Span> open = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            long midnight = Span.micros(day.atStartOfDay().toInstant(offset));
            for (Window window : windows(day, off)) {
                long opens = Math.max(from, midnight + window.from() * MINUTE);
                long closes = Math.min(to, midnight + window.to() * MINUTE);
                if (opens < closes) {
                    open.add(new Span(opens, closes));
                }
            }
        }
        return open;
    }

    private static LocalDateTime local(long micros, ZoneOffset offset) {
        return LocalDateTime.ofInstant(Span.at(micros), offset);
    }

    private Set<LocalDate> daysOff(LocalDate first, LocalDate last) {
        return holidays.isEmpty()
                ? Set.of()
                : Holidays.of(holidays, new DateRange(first, last.plusDays(1))).collect(Collectors.toSet());
    }

    private List<Window> windows(LocalDate day, Set<LocalDate> off) {
        List<Window> own = days.get(day);
        if (own != null) {
            return own;
        }
        return off.contains(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    /** The windows of one day of the wall clock. */
    public List<Window> on(LocalDate day) {
        return windows(day, daysOff(day, day));
    }
}
