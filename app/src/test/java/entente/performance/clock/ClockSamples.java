package entente.performance.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Hours and times that tests begin with. */
final class ClockSamples {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final long HOUR = 3_600_000_000L;

    private ClockSamples() {}

    /** Monday to Friday, 09:00 to 17:00 in Berlin. */
    static OpeningHours office() {
        return weekdays(BERLIN, "09:00-17:00");
    }

    static OpeningHours weekdays(ZoneId zone, String hours) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, Window.list(hours)));
        return new OpeningHours(zone, week, "", Map.of());
    }

    static OpeningHours with(OpeningHours hours, String holidays, Map<LocalDate, List<Window>> days) {
        return new OpeningHours(hours.zone(), hours.week(), holidays, days);
    }

    static long berlin(String local) {
        return Span.micros(LocalDateTime.parse(local).atZone(BERLIN).toInstant());
    }

    static long utc(String instant) {
        return Span.micros(Instant.parse(instant));
    }

    static Spans pauses(String... ends) {
        Span[] spans = new Span[ends.length / 2];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new Span(berlin(ends[2 * i]), berlin(ends[2 * i + 1]));
        }
        return Spans.of(spans);
    }
}
