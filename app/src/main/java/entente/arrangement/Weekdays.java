package entente.arrangement;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Working weekdays as people write them: MON-FRI, SUN-THU, MON-THU,SAT. */
public final class Weekdays {
    private Weekdays() {}

    public static Set<DayOfWeek> of(String text) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", -1);
            Refused.unless(ends.length <= 2, "weekdays", "arrangement.refused.weekdays", text);
            DayOfWeek last = day(ends[ends.length - 1], text);
            for (DayOfWeek day = day(ends[0], text); day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek day(String name, String text) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> wanted.length() >= 3 && day.name().startsWith(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused("weekdays", Text.of("arrangement.refused.weekdays", text)));
    }
}
