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
    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final int DECIMALS = 6;
    private static final int LIMITS = 16;
    private static final Role[] ROLES = Role.values();

    private final EventSource source;
    private final WallClock clock;
    private final List<String> known;
    private final ResultSet row;

    RawRow(EventSource source, ResultSet row) {
        this.source = source;
        this.row = row;
        this.clock = new WallClock(source.zoneId());
        this.known = source.meanings().stream().map(Meaning::word).sorted().toList();
    }

    /** A cell that cannot be. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final String column;
        final String value;
        final transient Text because;

        Fault(@Nullable String column, @Nullable String value, Text because) {
            super(because.key(), null, false, false);
            this.column = column == null ? "" : column;
            this.value = value == null ? "" : value;
            this.because = because;
        }
    }

    long number() throws SQLException {
        return row.getLong(1);
    }

    String id() throws SQLException {
        String id = row.getString(2);
        return id == null ? "" : id;
    }

    Role role() throws SQLException {
        int role = row.getInt(4);
        if (row.wasNull()) {
            String word = row.getString(3);
            throw new Fault(
                    source.word(),
                    word,
                    word == null ? Text.of("events.row.noword") : Text.of("events.row.word", known));
        }
        return ROLES[role];
    }

    String priority() throws SQLException {
        String priority = row.getString(5);
        return priority == null ? "" : priority;
    }

    String pausedFor() throws SQLException {
        String pausedFor = row.getString(6);
        return pausedFor == null ? "" : pausedFor;
    }

    long first(@Nullable String column) throws SQLException {
        Long at = moment(7, column);
        if (at == null) {
            throw new Fault(column, "", Text.of("events.row.notime"));
        }
        return at;
    }

    @Nullable
    Long second(@Nullable String column) throws SQLException {
        return column == null ? null : moment(10, column);
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
        BigDecimal seconds = amount(13, source.lasting());
        if (seconds != null && seconds.signum() < 0) {
            throw new Fault(source.lasting(), row.getString(13), Text.of("events.row.negative"));
        }
        return seconds;
    }

    @Nullable
    BigDecimal amount() throws SQLException {
        return amount(14, source.amount());
    }

    @Nullable
    BigDecimal base() throws SQLException {
        return amount(15, source.base());
    }

    private @Nullable BigDecimal amount(int at, @Nullable String column) throws SQLException {
        String text = row.getString(at);
        if (text == null) {
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(text);
            if (amount.stripTrailingZeros().scale() <= DECIMALS && amount.abs().compareTo(MOST) < 0) {
                return amount;
            }
        } catch (NumberFormatException notOne) {
            throw new Fault(column, text, Text.of("events.row.number"));
        }
        throw new Fault(column, text, Text.of("events.row.decimals"));
    }

    /** Whether every value lies where the source says it can. */
    void checkLimits() throws SQLException {
        for (int i = 0; i < source.limits().size(); i++) {
            Limit limit = source.limits().get(i);
            String word = row.getString(3);
            if (!limit.concerns(word == null ? "" : word)) {
                continue;
            }
            BigDecimal value = amount(LIMITS + i, limit.column());
            if (value == null || !limit.allows(value)) {
                throw new Fault(
                        limit.column(),
                        value == null ? "" : value.toPlainString(),
                        Text.of(
                                "events.row.limit",
                                limit.least() == null ? "" : limit.least(),
                                limit.most() == null ? "" : limit.most()));
            }
        }
    }
}
