package entente.exchange;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Looks at a schedule file before it is parsed: what it is, whether it is whole, and whether it is small enough. */
final class ScheduleScreening {
    /** The field every refusal of a schedule is about. */
    static final String FILE = "file";

    private static final int TASKS = 200_000;

    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Set<String> TASKS_OF_P6 = Set.of("TASK", "PROJWBS");

    private final String name;
    private final byte[] content;

    ScheduleScreening(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    ScheduleFormat format() {
        if (starts(COMPOUND)) {
            return ScheduleFormat.MPP;
        }
        if (starts("ERMHDR".getBytes(StandardCharsets.US_ASCII))) {
            return xer();
        }
        if (looksLikeXml()) {
            return ScheduleXml.format(this, name, content);
        }
        throw refused(starts(ZIP) ? "exchange.schedule.zip" : "exchange.schedule.type", name);
    }

    /** The last line of a whole file says that it is the last; without that line a truncated file would be read as a shorter plan. */
    private ScheduleFormat xer() {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.stripTrailing().endsWith("%E")) {
            throw refused("exchange.schedule.truncated", name);
        }
        String table = "";
        int tasks = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.startsWith("%T")) {
                table = line.substring(2).strip();
            } else if (line.startsWith("%R") && TASKS_OF_P6.contains(table)) {
                count(++tasks);
            }
        }
        return ScheduleFormat.XER;
    }

    /** Refuses one task more than the most. */
    void count(int tasks) {
        if (tasks > TASKS) {
            throw refused("exchange.schedule.tasks", name, TASKS);
        }
    }

    static Refused refused(String key, Object... args) {
        return new Refused(FILE, Text.of(key, args));
    }

    private boolean starts(byte[] bytes) {
        return Arrays.equals(content, 0, Math.min(content.length, bytes.length), bytes, 0, bytes.length);
    }

    /** In any encoding an angle bracket comes first, after a byte order mark, zeros and blanks. */
    private boolean looksLikeXml() {
        int at = 0;
        while (at < content.length && at < 64 && content[at] != '<' && (content[at] <= ' ')) {
            at++;
        }
        return at < content.length && content[at] == '<';
    }
}
