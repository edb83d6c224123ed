package entente.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A log of tickets made up for measuring: three events a ticket on average, a third of them paused, some often. */
final class EventLog {
    /** The service level that is asked of it. */
    static final String DEFINITION = """
            code: BENCH
            reckoning: within-target
            expected: 90
            targets: {P1: 4h, P2: 8h, P3: 24h, P4: 40h}
            hours: {zone: Europe/Berlin, week: {MON-FRI: "09:00-17:00"}}
            source:
              id: id
              at: at
              word: event
              priority: priority
              meanings: {start: opened, pause: paused, resume: resumed, stop: resolved}
            """;

    private EventLog() {}

    static Connection duck(Path spill) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "1GB");
        settings.setProperty("threads", String.valueOf(Runtime.getRuntime().availableProcessors()));
        settings.setProperty("temp_directory", spill.resolve("spill").toString());
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
        }
        return connection;
    }

    /** Writes a log of about so many events, as Parquet and as separated values. */
    static void write(long events, Path parquet, Path csv, Path spill) throws SQLException {
        long tickets = events / 3;
        long step = 2L * 365 * 86_400 * 1_000_000 / tickets;
        String log = """
                with tickets as (
                    select i, 1704067200000000 + i * %d + (hash(i, 1) %% 1000000)::bigint as s,
                           60000000 + (hash(i, 2) %% 400000)::bigint * 1000000 as took,
                           case when hash(i, 3) %% 100 < 66 then 0 when hash(i, 3) %% 100 < 90 then 1
                                when hash(i, 3) %% 100 < 96 then 2 else 4 end as pauses
                      from range(%d) r(i)),
                happened as (
                    select i, s as micros, 'opened' as event from tickets
                    union all
                    select i, s + took, 'resolved' from tickets
                    union all
                    select i, s + took * (2 * p + 1) // 12, 'paused' from tickets, range(4) r(p) where p < pauses
                    union all
                    select i, s + took * (2 * p + 2) // 12, 'resumed' from tickets, range(4) r(p) where p < pauses)
                select 'INC' || lpad(i::varchar, 8, '0') as id, micros, event, 'P' || (1 + hash(i, 4) %% 4)::varchar as priority
                  from happened""".formatted(step, tickets);
        try (Connection duck = duck(spill);
                Statement statement = duck.createStatement()) {
            statement.execute("copy (" + log + ") to '" + parquet + "' (format parquet)");
            statement.execute(
                    "copy (select id, strftime(make_timestamp(micros), '%Y-%m-%dT%H:%M:%S.%fZ') as \"at\", event, priority from '"
                            + parquet + "') to '" + csv + "' (header)");
        }
    }
}
