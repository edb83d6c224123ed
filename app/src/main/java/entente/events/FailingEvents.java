package entente.events;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of the cases that failed in a period, as their file has them.
 *
 * @param found how many there are of those that were asked for
 */
public record FailingEvents(List<Line> lines, long found) {
    /** How many stand on a page. */
    public static final int PAGE = 50;

    /** One case; business time in seconds. */
    public record Line(
            String id,
            String priority,
            Instant started,
            @Nullable Instant stopped,
            @Nullable BigDecimal took,
            @Nullable BigDecimal target,
            @Nullable Instant due) {
        /** By how much it was too late; null where that cannot be said. */
        public @Nullable BigDecimal over() {
            return took == null || target == null ? null : took.subtract(target);
        }
    }

    public FailingEvents {
        lines = List.copyOf(lines);
    }

    /**
     * The latest first.
     *
     * @param search a part of the name or of the priority, in any case; all where it is empty
     * @param page from 0
     */
    public static FailingEvents of(Path file, String search, int page, Path spill) {
        String rows = "read_csv(%s, header = true, all_varchar = true)".formatted(Duck.text(file));
        String wanted = Duck.text(search.strip().toLowerCase(Locale.ROOT));
        String where = search.isBlank()
                ? "true"
                : "contains(lower(id), %1$s) or contains(lower(coalesce(priority, '')), %1$s)".formatted(wanted);
        List<Line> lines = new ArrayList<>();
        long[] found = {0};
        try (Duck duck = Duck.inMemory(spill)) {
            duck.each("select count(*) from %s where %s".formatted(rows, where), row -> found[0] = row.getLong(1));
            duck.each("""
                    select id, priority, started, stopped, business_seconds, target_seconds, due
                      from %s
                     where %s
                     order by started desc, id
                     limit %d offset %d""".formatted(rows, where, PAGE, (long) page * PAGE), row -> lines.add(line(row)));
        }
        return new FailingEvents(lines, found[0]);
    }

    private static Line line(ResultSet row) throws SQLException {
        String priority = row.getString(2);
        return new Line(
                named(row.getString(1)),
                priority == null ? "" : named(priority),
                Instant.parse(row.getString(3)),
                instant(row.getString(4)),
                number(row.getString(5)),
                number(row.getString(6)),
                instant(row.getString(7)));
    }

    /** Without the mark that keeps a spreadsheet from taking a name for a formula. */
    private static String named(String cell) {
        return cell.matches("(?s)'[=+\\-@\t].*") ? cell.substring(1) : cell;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Instant.parse(text);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }
}
