package entente;

import entente.ledger.postgres.Database;
import entente.ledger.postgres.EmbeddedDatabase;
import entente.ledger.postgres.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.commons.io.file.PathUtils;
import org.postgresql.ds.PGSimpleDataSource;

/** Real PostgreSQL for tests: one server for all tests of a JVM, started when first asked for; a database of its own for whoever asks. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A database with nothing in it, owned by the owner's role. */
    public static Database empty() {
        String name = "test" + COUNT.incrementAndGet();
        Database.Login owner = java.util.Objects.requireNonNull(Server.DATABASE.owner());
        try (Connection connection = Server.asCreator();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + owner.user());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = Server.DATABASE.url();
        return new Database(url.substring(0, url.lastIndexOf('/') + 1) + name, Server.DATABASE.app(), owner);
    }

    /** A database with the application's schemas and no rows. */
    public static Database migrated() {
        Database database = empty();
        Migrations.apply(database);
        return database;
    }

    /** The server's administrator in this database. */
    public static DataSource asSuperuser(Database database) {
        PGSimpleDataSource superuser = (PGSimpleDataSource) Server.EMBEDDED.asSuperuser();
        superuser.setUrl(database.url());
        return superuser;
    }

    /** Started by the class's first use, stopped at the JVM's end. */
    private static final class Server {
        private static final Path FOLDER = folder();
        private static final EmbeddedDatabase EMBEDDED = EmbeddedDatabase.start(FOLDER);
        private static final Database DATABASE = EMBEDDED.database();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Server::stop));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("entente-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Connection asCreator() throws SQLException {
            return EMBEDDED.asSuperuser().getConnection();
        }

        private static void stop() {
            EMBEDDED.close();
            try {
                PathUtils.deleteDirectory(FOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
