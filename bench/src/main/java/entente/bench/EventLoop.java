package entente.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plain loop over columns in memory: the least that the arithmetic itself can cost. One thread. */
final class EventLoop {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long DAY = 86_400_000_000L;
    private static final int FIRST = 19_700;
    private static final int DAYS = 800;
    private static final long OPEN = 28_800_000_000L;
    private static final long[] TARGETS = {14_400_000_000L, OPEN, DAY, 144_000_000_000L};

    private final long[] cum = new long[DAYS];
    private final long[] opens = new long[DAYS];
    private final long[] lengths = new long[DAYS];
    private final byte[] month = new byte[DAYS + 1];
    private final long[] started;
    private final long[] stopped;
    private final byte[] priority;
    private final int[] offset;
    private long[] bounds = new long[1 << 16];

    EventLoop(Connection duck, Path landed) throws SQLException {
        calendar();
        try (Statement statement = duck.createStatement()) {
            int count = (int) one(statement, "select count(*) from '" + landed + "'");
            started = new long[count];
            stopped = new long[count];
            priority = new byte[count];
            offset = new int[count + 1];
            String sql =
                    "select started, stopped, first, coalesce(more, list_filter([a1, b1, a2, b2, a3, b3, a4, b4], lambda bound: bound is not null)) from '"
                            + landed + "'";
            try (ResultSet rows = statement.executeQuery(sql)) {
                for (int i = 0; rows.next(); i++) {
                    started[i] = rows.getLong(1);
                    stopped[i] = rows.getLong(2);
                    priority[i] = rows.getByte(3);
                    Object[] own = (Object[]) rows.getArray(4).getArray();
                    if (offset[i] + own.length > bounds.length) {
                        bounds = Arrays.copyOf(bounds, bounds.length * 2);
                    }
                    for (int b = 0; b < own.length; b++) {
                        bounds[offset[i] + b] = (Long) own[b];
                    }
                    offset[i + 1] = offset[i] + own.length;
                }
            }
        }
    }

    /** @param priorities their names by number */
    Map<String, String> ask(List<String> priorities) {
        long[][] counts = new long[40 * 8][2];
        long[] targets = priorities.stream()
                .mapToLong(name -> TARGETS[name.charAt(1) - '1'])
                .toArray();
        for (int i = 0; i < started.length; i++) {
            long took = until(stopped[i]) - until(started[i]);
            for (int b = offset[i]; b < offset[i + 1]; b += 2) {
                took -= until(bounds[b + 1]) - until(bounds[b]);
            }
            int day = (int) (stopped[i] / DAY) - FIRST;
            int at = month[day] != month[day + 1] ? monthOf(stopped[i]) : month[day];
            long[] cell = counts[at * 8 + priority[i]];
            cell[0] += took <= targets[priority[i]] ? 1 : 0;
            cell[1]++;
        }
        Map<String, String> figures = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i][1] > 0) {
                String name = YearMonth.of(2023, 12).plusMonths(i / 8) + " " + priorities.get(i % 8);
                figures.put(name, counts[i][0] + "/" + counts[i][1]);
            }
        }
        return figures;
    }

    private long until(long at) {
        int day = (int) (at / DAY) - FIRST;
        return cum[day] + Math.max(0, Math.min(lengths[day], at - opens[day]));
    }

    private void calendar() {
        long sum = 0;
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = LocalDate.ofEpochDay(FIRST + i);
            boolean works = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            cum[i] = sum;
            opens[i] = day.atTime(9, 0).atZone(BERLIN).toEpochSecond() * 1_000_000;
            lengths[i] = works ? OPEN : 0;
            sum += lengths[i];
            month[i] = (byte) monthOf((FIRST + (long) i) * DAY);
        }
        month[DAYS] = month[DAYS - 1];
    }

    private static int monthOf(long micros) {
        LocalDate day = Instant.ofEpochSecond(micros / 1_000_000).atZone(BERLIN).toLocalDate();
        return (int) ChronoUnit.MONTHS.between(YearMonth.of(2023, 12), YearMonth.from(day));
    }

    private static long one(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
