package entente.events;

import entente.kernel.Refused;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern of times as people know it from their spreadsheets, dd-MM-yyyy HH:mm, put into the words of the embedded database. */
final class TimePattern {
    private static final Pattern PART = Pattern.compile("([A-Za-z])\\1*|'([^']*)'|[^A-Za-z']");
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("yyyy", "%Y"),
            Map.entry("yy", "%y"),
            Map.entry("MMM", "%b"),
            Map.entry("MM", "%m"),
            Map.entry("M", "%-m"),
            Map.entry("dd", "%d"),
            Map.entry("d", "%-d"),
            Map.entry("HH", "%H"),
            Map.entry("H", "%-H"),
            Map.entry("hh", "%I"),
            Map.entry("h", "%-I"),
            Map.entry("mm", "%M"),
            Map.entry("m", "%-M"),
            Map.entry("ss", "%S"),
            Map.entry("s", "%-S"),
            Map.entry("SSS", "%g"),
            Map.entry("SSSSSS", "%f"),
            Map.entry("a", "%p"));

    private TimePattern() {}

    static String of(String pattern) {
        Matcher part = PART.matcher(pattern);
        StringBuilder out = new StringBuilder();
        int read = 0;
        while (part.find() && part.start() == read) {
            read = part.end();
            String said = part.group();
            if (part.group(2) != null) {
                out.append(part.group(2).replace("%", "%%"));
            } else if (part.group(1) != null) {
                Refused.unless(PARTS.containsKey(said), "pattern", "events.pattern", said, pattern);
                out.append(PARTS.get(said));
            } else {
                out.append(said.equals("%") ? "%%" : said);
            }
        }
        Refused.unless(read == pattern.length(), "pattern", "events.pattern", pattern.substring(read), pattern);
        return out.toString();
    }
}
