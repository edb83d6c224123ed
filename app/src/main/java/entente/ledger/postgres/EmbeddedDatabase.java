package entente.ledger.postgres;

import entente.kernel.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that comes with the application: durable, for this machine alone, whole again after any kill. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Processes of a killed server hold its shared memory for a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final FolderLock lock;
    private final Programs programs;
    private final Cluster cluster;
    private final EmbeddedLogins logins;
    private final int port;
    private volatile boolean closing;

    private EmbeddedDatabase(FolderLock lock, Programs programs, Cluster cluster, EmbeddedLogins logins, int port) {
        this.lock = lock;
        this.programs = programs;
        this.cluster = cluster;
        this.logins = logins;
        this.port = port;
    }

    /** Opens the database kept in this folder, which is made if absent. */
    public static EmbeddedDatabase start(Path dataFolder) {
        try {
            Path folder = PrivateFiles.folder(dataFolder);
            FolderLock lock = FolderLock.take(folder);
            try {
                return start(folder, lock);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new DatabaseUnavailable(Text.of("database.folder.unusable", dataFolder, failed.toString()), failed);
        }
    }

    private static EmbeddedDatabase start(Path folder, FolderLock lock) throws IOException {
        Programs programs = Programs.ready(folder);
        var cluster = new Cluster(folder);
        EmbeddedLogins logins = EmbeddedLogins.in(folder);
        cluster.ensure(programs, logins);
        new Postmaster(cluster.path()).clear(programs);
        int port = StablePort.in(folder).choose();
        var started = new EmbeddedDatabase(lock, programs, cluster, logins, port);
        started.startServer();
        started.setUp();
        return started;
    }

    /** What another process serves from the folder just now, for whoever only visits. */
    static Optional<Served> servedElsewhere(Path dataFolder) {
        try {
            if (Files.isDirectory(dataFolder)) {
                Path folder = dataFolder.toRealPath();
                if (FolderLock.isTaken(folder)) {
                    EmbeddedLogins logins = EmbeddedLogins.in(folder);
                    int port = StablePort.in(folder).kept();
                    return Optional.of(new Served(
                            logins.at(port),
                            logins.asSuperuser(port, "postgres").asApp()));
                }
            }
            return Optional.empty();
        } catch (IOException failed) {
            throw new DatabaseUnavailable(Text.of("database.folder.unusable", dataFolder, failed.toString()), failed);
        }
    }

    /** A database and its server's own administrator. */
    record Served(Database database, DataSource asSuperuser) {}

    public Database database() {
        return logins.at(port);
    }

    /** The server's own administrator, for what no role of the application may do: making databases. */
    public DataSource asSuperuser() {
        return logins.asSuperuser(port, "postgres").asApp();
    }

    private void startServer() throws IOException {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Programs.Outcome outcome = tryStart();
            if (outcome.ok()) {
                break;
            }
            if (System.nanoTime() > giveUpAt) {
                throw new DatabaseUnavailable(Text.of("database.start", cluster.log(), outcome.said()));
            }
            pause();
        }
        ProcessHandle server = new Postmaster(cluster.path())
                .running()
                .orElseThrow(() -> new IllegalStateException("PostgreSQL ended right after its start"));
        Thread.ofVirtual().name("postgres-watch").start(() -> {
            server.onExit().join();
            startAgain();
        });
    }

    private Programs.Outcome tryStart() throws IOException {
        String sockets = Programs.windows() ? "" : " -c unix_socket_directories=.";
        return programs.run(
                "pg_ctl",
                "start",
                "-D",
                cluster.path().toString(),
                "-l",
                cluster.log().toString(),
                "-w",
                "-t",
                "600",
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1" + sockets
                        + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c max_connections=100"
                        + " -c password_encryption=scram-sha-256 -c log_error_verbosity=terse -c timezone=UTC -c log_timezone=UTC");
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started", e);
        }
    }

    /** The server was killed under us: what was acknowledged is on disk, so it is started again where it was. */
    private synchronized void startAgain() {
        if (closing) {
            return;
        }
        LOG.warn("PostgreSQL has ended; starting it again. Its log: {}", cluster.log());
        try {
            new Postmaster(cluster.path()).clear(programs);
            startServer();
        } catch (IOException | RuntimeException failed) {
            LOG.error("PostgreSQL does not start again: {}", failed.getMessage());
        }
    }

    private void setUp() {
        try {
            new Roles(logins, port).ensure();
        } catch (SQLException | RuntimeException failed) {
            stopServer();
            throw new DatabaseUnavailable(Text.of("database.roles", cluster.dataFolder(), failed.toString()), failed);
        }
    }

    @Override
    public void close() {
        stopServer();
        lock.close();
    }

    private synchronized void stopServer() {
        closing = true;
        try {
            Programs.Outcome stopped =
                    programs.run("pg_ctl", "stop", "-D", cluster.path().toString(), "-m", "fast", "-w", "-t", "60");
            if (!stopped.ok() && Files.exists(cluster.path().resolve("postmaster.pid"))) {
                LOG.warn("PostgreSQL did not stop: {}", stopped.said());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
