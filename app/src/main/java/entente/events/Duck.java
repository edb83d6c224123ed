package entente.events;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBScalarFunction;
import org.duckdb.DuckDBScalarFunctionBuilder;

/** The embedded database for columns: opened for one piece of work, held to its memory and threads, and gone with it. */
final class Duck implements Closeable {
    /** What a piece of work may hold in memory; what is more, such as rows that have to be put in order, goes to its folder. */
    private static final String MEMORY = "1GB";

    private final DuckDBConnection connection;

    private Duck(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Where nothing has to be kept on the way. */
    static Duck inMemory(Path spill) {
        return open("", spill);
    }

    /** @param folder for what does not fit into memory, deleted by whoever made it */
    static Duck in(Path folder) {
        return open(folder.resolve("work.duckdb").toString(), folder);
    }

    private static Duck open(String file, Path spill) {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty(
                "threads", String.valueOf(Math.max(1, Runtime.getRuntime().availableProcessors())));
        settings.setProperty("temp_directory", spill.resolve("spill").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            Duck duck = new Duck((DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings));
            duck.run("set TimeZone = 'UTC'");
            return duck;
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    /** The same tables a second time, for whoever writes while an answer is being read. */
    Duck beside() {
        try {
            return new Duck(connection.duplicate());
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    /** Makes plain Java known to SQL: a function of any number of BIGINT columns, none of them null, told whole columns at a time. */
    void function(String name, DuckDBColumnType returns, DuckDBScalarFunction columns) {
        try (DuckDBScalarFunctionBuilder function = DuckDBFunctions.scalarFunction()) {
            function.withName(name)
                    .withVarArgs(DuckDBLogicalType.of(DuckDBColumnType.BIGINT))
                    .withReturnType(returns)
                    .withVectorizedFunction(columns)
                    .register(connection);
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    /** Hands the rows of an answer on, one after the other. */
    void each(String sql, Row row) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.read(rows);
            }
        } catch (SQLException | IOException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    /** The same, with word of how much of the work was done before there is a first row. */
    void each(String sql, Row row, IntConsumer percent) {
        run("set enable_progress_bar = true");
        run("set enable_progress_bar_print = false");
        try (DuckDBPreparedStatement statement = connection.prepare(sql)) {
            ResultSet rows;
            try (Watch _ = new Watch(statement, percent)) {
                rows = statement.executeQuery();
            }
            try (rows) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        } catch (SQLException | IOException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    /** One row of an answer. */
    interface Row {
        void read(ResultSet row) throws SQLException, IOException;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new EventsUnavailable(broken);
        }
    }

    /** A text as SQL has it. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String text(Path file) {
        return text(file.toAbsolutePath().toString());
    }

    /** A name as SQL has it. */
    static String name(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    static <T> String list(Iterable<T> values, Function<T, String> sql) {
        StringBuilder list = new StringBuilder();
        for (T value : values) {
            list.append(list.isEmpty() ? "" : ", ").append(sql.apply(value));
        }
        return list.toString();
    }
}
