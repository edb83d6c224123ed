package entente.performance.clock;

import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of business time as people say and write them. */
public final class Lasting {
    /** Longer targets are a slip of the pen: more than five years of nine-hour days. */
    public static final long LONGEST = 20_000L * 3_600_000_000L;

    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final Pattern WRITTEN =
            Pattern.compile("(?:pt)?(?:(\\d{1,6}) ?h)? ?(?:(\\d{1,7}) ?m(?:in)?)? ?(?:(\\d{1,8}) ?s)?");

    private Lasting() {}

    /** Microseconds from 4h, 1h 30m, 20s or PT4H; -1 where it is none of these. A day is no fixed number of open hours. */
    public static long read(String text) {
        Matcher found = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!found.matches() || (found.group(1) == null && found.group(2) == null && found.group(3) == null)) {
            return -1;
        }
        return part(found.group(1)) * HOUR + part(found.group(2)) * MINUTE + part(found.group(3)) * SECOND;
    }

    /** As {@link #read} takes it: 4h, 1h 30m, 20s; of whole seconds. */
    public static String write(long micros) {
        StringBuilder written = new StringBuilder();
        write(written, micros / HOUR, 'h');
        write(written, micros % HOUR / MINUTE, 'm');
        write(written, micros % MINUTE / SECOND, 's');
        return written.isEmpty() ? "0s" : written.toString();
    }

    private static void write(StringBuilder to, long part, char unit) {
        if (part > 0) {
            to.append(to.isEmpty() ? "" : " ").append(part).append(unit);
        }
    }

    public static Text say(long micros) {
        long seconds = micros % MINUTE;
        if (seconds != 0) {
            return Text.of(
                    "performance.clock.lasting.seconds",
                    micros / HOUR,
                    micros % HOUR / MINUTE,
                    BigDecimal.valueOf(seconds, 6).stripTrailingZeros());
        }
        return micros % HOUR == 0
                ? Text.of("performance.clock.lasting.hours", micros / HOUR)
                : Text.of("performance.clock.lasting", micros / HOUR, micros % HOUR / MINUTE);
    }

    private static long part(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
