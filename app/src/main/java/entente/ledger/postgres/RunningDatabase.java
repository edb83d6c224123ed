package entente.ledger.postgres;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The database while this process uses it: an embedded one starts in the background and stops with it, a server is left as it is. */
public final class RunningDatabase implements AutoCloseable {
    private final @Nullable Database server;
    private final @Nullable CompletableFuture<EmbeddedDatabase> embedded;

    private RunningDatabase(@Nullable Database server, @Nullable CompletableFuture<EmbeddedDatabase> embedded) {
        this.server = server;
        this.embedded = embedded;
    }

    public static RunningDatabase start(DatabaseSettings settings) {
        return settings.server() != null
                ? new RunningDatabase(settings.server(), null)
                : new RunningDatabase(
                        null,
                        CompletableFuture.supplyAsync(
                                () -> EmbeddedDatabase.start(settings.folder()),
                                Thread.ofPlatform().name("postgres-start")::start));
    }

    /** Waits until the database answers. */
    public Database database() {
        if (server != null) {
            return server;
        }
        try {
            return Objects.requireNonNull(embedded).join().database();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof DatabaseUnavailable why) {
                throw why;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.exceptionally(failed -> null)
                    .thenAccept(started -> {
                        if (started != null) {
                            started.close();
                        }
                    })
                    .join();
        }
    }
}
