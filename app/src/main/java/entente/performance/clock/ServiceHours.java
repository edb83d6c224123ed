package entente.performance.clock;

import entente.arrangement.Weekdays;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Fact;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When a service is open; its service levels count no other time.
 *
 * @param zone whose wall clock the hours are read from
 * @param week the windows of each weekday; several a day are several rows
 * @param holidays whose public holidays are closed: a country such as DE, or a part of one such as DE-BY
 * @param days single days that differ, before the week and its holidays
 */
public record ServiceHours(
        String code,
        String name,
        String zone,
        List<Opening> week,
        @Nullable String holidays,
        List<SpecialDay> days) implements Fact {

    /** Open hours of some weekdays, such as MON-FRI from 09:00 to 17:00. */
    public record Opening(String days, String from, String to) {}

    /** A day that is closed, or open at other hours where they are given. */
    public record SpecialDay(
            LocalDate on,
            @Nullable String from,
            @Nullable String to,
            @Nullable String because) {
        public SpecialDay {
            Refused.unless((from == null) == (to == null), "to", "performance.clock.bothends");
        }
    }

    public ServiceHours {
        Refused.unless(!code.isBlank(), "code", "performance.level.blank");
        Refused.unless(!name.isBlank(), "name", "performance.level.blank");
        week = List.copyOf(week);
        days = List.copyOf(days);
        holidays = holidays == null ? null : holidays.toUpperCase(Locale.ROOT);
        hours(zone, week, holidays, days);
    }

    public OpeningHours hours() {
        return hours(zone, week, holidays, days);
    }

    /** The same hours as a fact, a row for each window of each weekday. */
    public static ServiceHours of(String code, String name, OpeningHours hours) {
        List<Opening> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String named = day.name().substring(0, 3);
            hours.week()
                    .getOrDefault(day, List.of())
                    .forEach(each -> week.add(new Opening(named, each.opens(), each.closes())));
        }
        List<SpecialDay> days = new ArrayList<>();
        new TreeMap<>(hours.days()).forEach((on, windows) -> {
            windows.forEach(each -> days.add(new SpecialDay(on, each.opens(), each.closes(), null)));
            if (windows.isEmpty()) {
                days.add(new SpecialDay(on, null, null, null));
            }
        });
        String holidays = hours.holidays().isEmpty() ? null : hours.holidays();
        return new ServiceHours(code, name, hours.zone().getId(), week, holidays, days);
    }

    private static OpeningHours hours(
            String zone, List<Opening> week, @Nullable String holidays, List<SpecialDay> days) {
        Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);
        for (Opening opening : week) {
            for (DayOfWeek day : Weekdays.of(opening.days())) {
                windows.computeIfAbsent(day, _ -> new ArrayList<>()).add(Window.of(opening.from(), opening.to()));
            }
        }
        Map<LocalDate, List<Window>> single = new HashMap<>();
        for (SpecialDay day : days) {
            List<Window> own = single.computeIfAbsent(day.on(), _ -> new ArrayList<>());
            String from = day.from();
            String to = day.to();
            if (from != null && to != null) {
                own.add(Window.of(from, to));
            }
        }
        return new OpeningHours(zoneId(zone), windows, holidays == null ? "" : holidays, single);
    }

    private static ZoneId zoneId(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refused("zone", Text.of("performance.clock.zone", zone));
        }
    }
}
