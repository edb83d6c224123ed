package entente.register.sheet;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The time of day behind a date, as the groups of a pattern hold it: hour, minute, second, fraction, AM or PM, zone. */
final class DayTime {
    private DayTime() {}

    static @Nullable LocalTime of(Matcher form, int group) {
        int hour = Integer.parseInt(form.group(group));
        String half = form.group(group + 4);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
        }
        String second = form.group(group + 2);
        String fraction = form.group(group + 3);
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        try {
            return LocalTime.of(
                    hour,
                    Integer.parseInt(form.group(group + 1)),
                    second == null ? 0 : Integer.parseInt(second),
                    nanos);
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    static @Nullable ZoneOffset offset(String zone) {
        try {
            return ZoneOffset.of(zone);
        } catch (DateTimeException beyond) {
            return null;
        }
    }
}
