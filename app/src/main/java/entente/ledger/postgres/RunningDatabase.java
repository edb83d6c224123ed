package entente.ledger.postgres;

import entente.kernel.Text;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database while this process uses it: opened and migrated in the background; an embedded one stops with it, a server is left as it is. */
public final class RunningDatabase implements AutoCloseable {
    private record Opened(
            Database database,
            @Nullable EmbeddedDatabase embedded,
            @Nullable DataSource superuser) {
        void close() {
            if (embedded != null) {
                embedded.close();
            }
        }
    }

    private final CompletableFuture<Opened> opening;
    private final Path folder;

    private RunningDatabase(CompletableFuture<Opened> opening, Path folder) {
        this.opening = opening;
        this.folder = folder;
    }

    /** Begins to open the database and returns at once. */
    public static RunningDatabase start(DatabaseSettings settings) {
        return opening(settings.folder(), () -> open(settings));
    }

    /** For a command that has its say beside a running server: where one serves the folder, its database as it is; else one opened for the while. */
    public static RunningDatabase visit(DatabaseSettings settings) {
        return opening(
                settings.folder(),
                () -> settings.server() != null
                        ? open(settings)
                        : EmbeddedDatabase.servedElsewhere(settings.folder())
                                .map(served -> new Opened(served.database(), null, served.asSuperuser()))
                                .orElseGet(() -> open(settings)));
    }

    private static RunningDatabase opening(Path folder, Supplier<Opened> how) {
        // logging must not be set up by two threads at once
        LoggerFactory.getILoggerFactory();
        return new RunningDatabase(
                CompletableFuture.supplyAsync(
                        how, task -> Thread.ofPlatform().name("database").start(task)),
                folder);
    }

    /** Where this instance keeps what is its own. */
    public Path folder() {
        return folder;
    }

    /** Waits until the database answers and its schemas are this version's. */
    public Database database() {
        try {
            return opening.join().database();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof DatabaseUnavailable why) {
                throw why;
            }
            throw failed;
        }
    }

    /** Makes a login in the embedded server; false where the server is the operator's own, who makes logins there. */
    public boolean makeLogin(Database.Login login) {
        DataSource superuser = opening.join().superuser();
        if (superuser == null) {
            return false;
        }
        JdbcClient.create(superuser)
                .sql("create role \"" + login.user().replace("\"", "")
                        + "\" login nosuperuser nobypassrls nocreaterole nocreatedb password '"
                        + login.password().replace("'", "''") + "'")
                .update();
        return true;
    }

    @Override
    public void close() {
        opening.handle((opened, failed) -> {
                    if (opened != null) {
                        opened.close();
                    }
                    return true;
                })
                .join();
    }

    private static Opened open(DatabaseSettings settings) {
        Opened opened = settings.server() == null ? embedded(settings) : new Opened(settings.server(), null, null);
        try {
            migrate(opened.database());
            return opened;
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    private static Opened embedded(DatabaseSettings settings) {
        EmbeddedDatabase embedded = EmbeddedDatabase.start(settings.folder());
        return new Opened(embedded.database(), embedded, embedded.asSuperuser());
    }

    private static void migrate(Database database) {
        if (database.owner() != null) {
            Migrations.apply(database);
        }
        try {
            database.asApp().getConnection().close();
        } catch (SQLException refused) {
            throw new DatabaseUnavailable(
                    Text.of(
                            "database.connect",
                            database.url(),
                            database.app().user(),
                            String.valueOf(refused.getMessage())),
                    refused);
        }
    }
}
