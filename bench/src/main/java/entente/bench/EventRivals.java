package entente.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** The same question asked in other ways: of each month and priority, how many tickets were resolved, and how many within target. */
final class EventRivals {
    private static final String CALENDAR = """
            create table calendar as
            select d::integer as day, coalesce(sum(long) over (order by d rows between unbounded preceding and 1 preceding), 0)::bigint as cum,
                   opens, long
              from (select d, day_open(d) as opens, case when isodow_of(d) < 6 then 28800000000 else 0 end as long
                      from %s) days""";

    private EventRivals() {}

    /** The pairing of events in the database: a row an event, one join with the calendar, one group by ticket. */
    private static String straightforward(String month, String table) {
        return """
               select %s as month, priority, count(*) as tickets,
                      count(case when took <= case priority when 'P1' then 14400000000 when 'P2' then 28800000000
                                                   when 'P3' then 86400000000 else 144000000000 end then 1 end) as within
                 from (select id, min(priority) as priority, max(case when event = 'resolved' then micros end) as stopped,
                              sum(case when event in ('opened', 'resumed') then -1 else 1 end
                                  * (cum + greatest(0, least(long, micros - opens)))) as took
                         from %s e join calendar c on c.day = micros / 86400000000
                        group by id) tickets
                group by 1, 2 order by 1, 2""".formatted(month, table);
    }

    static TreeMap<String, String> duck(Connection duck, Path parquet) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(
                    "create or replace macro day_open(d) as (epoch_us((make_timestamp(d * 86400000000) + interval 9 hour) at time zone 'Europe/Berlin'))");
            statement.execute("create or replace macro isodow_of(d) as (isodow(make_timestamp(d * 86400000000)))");
            statement.execute("drop table if exists calendar");
            statement.execute(CALENDAR.formatted("range(19700, 20500) r(d)"));
            String sql = straightforward(
                            "strftime(make_timestamptz(stopped::bigint) at time zone 'Europe/Berlin', '%Y-%m')",
                            "'" + parquet + "'")
                    .replace("micros / 86400000000", "micros // 86400000000");
            return read(statement, sql);
        }
    }

    /** Only the question is timed; loading is not. */
    static final class Postgres implements AutoCloseable {
        private final EmbeddedPostgres server;
        private final Connection connection;

        Postgres(Path csv, Path parquet, Path spill) throws IOException, SQLException {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("work_mem", "512MB")
                    .setServerConfig("max_wal_size", "8GB")
                    .start();
            connection = server.getPostgresDatabase().getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("create unlogged table events (id text, micros bigint, event text, priority text)");
                Path plain = spill.resolve("plain.csv");
                try (Connection duck = EventLog.duck(spill);
                        Statement copy = duck.createStatement()) {
                    copy.execute("copy (select id, micros, event, priority from '" + parquet + "') to '" + plain
                            + "' (header false)");
                }
                try (InputStream in = Files.newInputStream(plain)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy events from stdin (format csv)", in);
                }
                Files.delete(plain);
                statement.execute(
                        "create function day_open(d integer) returns bigint language sql as $$ select (extract(epoch from (date '1970-01-01' + d + time '09:00') at time zone 'Europe/Berlin') * 1000000)::bigint $$");
                statement.execute(
                        "create function isodow_of(d integer) returns integer language sql as $$ select extract(isodow from date '1970-01-01' + d)::integer $$");
                statement.execute(CALENDAR.formatted("generate_series(19700, 20499) d"));
                statement.execute("analyze");
            }
        }

        TreeMap<String, String> ask() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                return read(
                        statement,
                        straightforward(
                                "to_char(to_timestamp(stopped / 1000000.0) at time zone 'Europe/Berlin', 'YYYY-MM')",
                                "events"));
            }
        }

        @Override
        public void close() throws IOException, SQLException {
            connection.close();
            server.close();
        }
    }

    private static TreeMap<String, String> read(Statement statement, String sql) throws SQLException {
        TreeMap<String, String> figures = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                figures.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(4) + "/" + rows.getLong(3));
            }
        }
        return figures;
    }
}
