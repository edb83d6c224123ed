package entente.events;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.clock.Span;
import entente.performance.clock.WallClock;
import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Limit;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.Role;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the row at which an answer stands; a cell that cannot be is a {@link Fault}. */
final class RawRow {
    private static final long EARLIEST = Span.micros(Instant.parse("1900-01-01T00:00:00Z"));
    private static final long LATEST = Span.micros(Instant.parse("2200-01-01T00:00:00Z"));
    private static final Role[] ROLES = Role.values();

    private final EventSource source;
    private final WallClock clock;
    private final List<String> known;
    private final ResultSet row;
    private final int word;
    private final int priority;
    private final int pausedFor;
    private final int first;
    private final int second;
    private final int lasting;
    private final int amount;
    private final int base;
    private final int limit;

    RawRow(EventSource source, ResultSet row) throws SQLException {
        this.source = source;
        this.row = row;
        this.clock = new WallClock(source.zoneId());
        this.word = column("word");
        this.priority = column("priority");
        this.pausedFor = column("paused_for");
        this.first = column("first_micros");
        this.second = column("second_micros");
        this.lasting = column("lasting");
        this.amount = column("amount");
        this.base = column("base");
        this.limit = column("limit_0");
        this.known = source.meanings().stream().map(Meaning::word).sorted().toList();
    }

    /** Where a column stands; 0 where the source has none. */
    private int column(String name) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnName(i).equals(name)) {
                return i;
            }
        }
        return 0;
    }

    private @Nullable String text(int column) throws SQLException {
        return column == 0 ? null : row.getString(column);
    }

    private String textOrNone(int column) throws SQLException {
        String text = text(column);
        return text == null ? "" : text;
    }

    long number() throws SQLException {
        return row.getLong(1);
    }

    String id() throws SQLException {
        return textOrNone(2);
    }

    Role role() throws SQLException {
        int role = row.getInt(3);
        if (row.wasNull()) {
            String said = text(word);
            throw new Fault(
                    source.word(),
                    said,
                    said == null ? Text.of("events.row.noword") : Text.of("events.row.word", known));
        }
        return ROLES[role];
    }

    String priority() throws SQLException {
        return textOrNone(priority);
    }

    String pausedFor() throws SQLException {
        return textOrNone(pausedFor);
    }

    long first(@Nullable String column) throws SQLException {
        Long at = moment(first, column);
        if (at == null) {
            throw new Fault(column, "", Text.of("events.row.notime"));
        }
        return at;
    }

    @Nullable
    Long second(@Nullable String column) throws SQLException {
        return second == 0 ? null : moment(second, column);
    }

    /** Three columns: the time, whether it had an offset of its own, and its text where it could not be read. */
    private @Nullable Long moment(int at, @Nullable String column) throws SQLException {
        long micros = row.getLong(at);
        if (row.wasNull()) {
            String said = row.getString(at + 2);
            if (said == null) {
                return null;
            }
            String pattern = source.pattern();
            throw new Fault(column, said, Text.of("events.row.time", pattern == null ? "2026-03-31T14:30" : pattern));
        }
        if (micros < EARLIEST || micros >= LATEST) {
            throw new Fault(column, shown(micros), Text.of("events.row.year"));
        }
        if (row.getBoolean(at + 1)) {
            return micros;
        }
        try {
            return clock.micros(micros);
        } catch (Refused notShown) {
            throw new Fault(column, shown(micros), notShown.text());
        }
    }

    private static String shown(long micros) {
        return LocalDateTime.ofInstant(Span.at(micros), ZoneOffset.UTC).toString();
    }

    @Nullable
    BigDecimal lasting() throws SQLException {
        BigDecimal seconds = Amounts.read(text(lasting), source.lasting());
        if (seconds != null && seconds.signum() < 0) {
            throw new Fault(source.lasting(), seconds.toPlainString(), Text.of("events.row.negative"));
        }
        return seconds;
    }

    @Nullable
    BigDecimal amount() throws SQLException {
        return Amounts.read(text(amount), source.amount());
    }

    @Nullable
    BigDecimal base() throws SQLException {
        return Amounts.read(text(base), source.base());
    }

    /** Whether every value lies where the source says it can. */
    void checkLimits() throws SQLException {
        for (int i = 0; i < source.limits().size(); i++) {
            Limit each = source.limits().get(i);
            if (!each.concerns(textOrNone(word))) {
                continue;
            }
            Amounts.demand(text(limit + i), each);
        }
    }
}
