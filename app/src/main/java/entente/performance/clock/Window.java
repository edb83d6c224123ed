package entente.performance.clock;

import entente.kernel.Refused;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours of one day in which a service is open, the first minute included and the last not.
 *
 * @param from minutes since midnight, 0 to 1439
 * @param to minutes since midnight, up to 1440, which is written 24:00
 */
public record Window(int from, int to) {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)");

    public static final Window ALL_DAY = new Window(0, DAY);

    public Window {
        Refused.unless(0 <= from && from < to && to <= DAY, "to", "performance.clock.window", show(from), show(to));
    }

    /** From two times of day such as 09:00 and 24:00. */
    public static Window of(String from, String to) {
        return new Window(minutes(from), minutes(to));
    }

    /** Several windows of one day as people write them: 09:00-12:30, 13:30-17:00. */
    public static List<Window> list(String text) {
        return inOrder(Arrays.stream(text.split("[,;]", -1))
                .map(part -> {
                    String[] ends = part.strip().split("\\s*[-\u2013]\\s*", -1);
                    Refused.unless(ends.length == 2, "from", "performance.clock.hours", part.strip());
                    return of(ends[0], ends[1]);
                })
                .toList());
    }

    /** The same windows by their beginning; windows that overlap are refused by name. */
    public static List<Window> inOrder(List<Window> windows) {
        List<Window> sorted =
                windows.stream().sorted(Comparator.comparingInt(Window::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Window before = sorted.get(i - 1);
            Refused.unless(before.to <= sorted.get(i).from, "from", "performance.clock.overlap", before, sorted.get(i));
        }
        return sorted;
    }

    public String opens() {
        return show(from);
    }

    public String closes() {
        return show(to);
    }

    @Override
    public String toString() {
        return opens() + "-" + closes();
    }

    private static int minutes(String time) {
        Matcher found = TIME.matcher(time.strip());
        Refused.unless(found.matches(), "from", "performance.clock.time", time);
        return Integer.parseInt(found.group(1)) * HOUR + Integer.parseInt(found.group(2));
    }

    private static String show(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
    }
}
