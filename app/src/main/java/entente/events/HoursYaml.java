package entente.events;

import entente.arrangement.Weekdays;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.clock.OpeningHours;
import entente.performance.clock.Window;
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

/** The hours of a service as a part of a definition. */
final class HoursYaml {
    private static final List<String> KEYS = List.of("zone", "week", "holidays", "closed", "open");
    private static final String ALWAYS = "24x7";

    private HoursYaml() {}

    static OpeningHours read(YamlPart part) {
        part.having(KEYS);
        return part.built(given -> new OpeningHours(
                zone(given), week(given.part("week")), given.text("holidays").toUpperCase(Locale.ROOT), days(given)));
    }

    static ZoneId zone(YamlPart part) {
        String zone = part.needed("zone");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refused(part.part("zone").path(), Text.of("performance.clock.zone", zone));
        }
    }

    private static Map<DayOfWeek, List<Window>> week(YamlPart week) {
        Map<DayOfWeek, List<Window>> all = new EnumMap<>(DayOfWeek.class);
        if (week.node().isValueNode() && week.node().asString().equals(ALWAYS)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                all.put(day, List.of(Window.ALL_DAY));
            }
            return all;
        }
        Refused.unless(week.node().isObject(), week.path(), "events.yaml.week");
        week.node().properties().forEach(entry -> {
            List<Window> windows =
                    week.built(_ -> windows(new YamlPart(week.path() + "." + entry.getKey(), entry.getValue())));
            for (DayOfWeek day : Weekdays.of(entry.getKey())) {
                List<Window> both = new ArrayList<>(all.getOrDefault(day, List.of()));
                both.addAll(windows);
                all.put(day, Window.inOrder(both));
            }
        });
        return all;
    }

    private static List<Window> windows(YamlPart part) {
        return part.texts().stream().flatMap(text -> Window.list(text).stream()).toList();
    }

    private static Map<LocalDate, List<Window>> days(YamlPart part) {
        Map<LocalDate, List<Window>> days = new HashMap<>();
        part.part("closed").texts().forEach(day -> days.put(YamlPart.day(part.path() + ".closed", day), List.of()));
        YamlPart open = part.part("open");
        Refused.unless(!open.isGiven() || open.node().isObject(), open.path(), "events.yaml.object", open.path());
        open.node()
                .properties()
                .forEach(entry -> days.put(
                        YamlPart.day(open.path(), entry.getKey()),
                        windows(new YamlPart(open.path() + "." + entry.getKey(), entry.getValue()))));
        return days;
    }
}
