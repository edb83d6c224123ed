package entente.exchange;

import static entente.commercial.CommercialSamples.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import entente.CommandLineRun;
import entente.ExitCode;
import entente.House;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.EmbeddedDatabase;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** Kills PostgreSQL, all of its processes at once, while a real import writes and somebody else does beside it. */
class ImportDatabaseKilledTest {
    /** In the middle of the entries, and in the middle of what is to be known of their rows. */
    private static final List<String> MOMENTS = List.of("insert into ledger.entry", "insert into ledger.imported");

    private static final String BESIDE = "beside the import";

    @TempDir
    Path folder;

    /** Sequence numbers and hashes that were acknowledged to whoever wrote beside the import. */
    private final Map<Long, String> kept = new ConcurrentHashMap<>();

    private final AtomicBoolean writing = new AtomicBoolean(true);

    @Test
    void anImportWhoseDatabaseIsKilledIsWholeOrAbsentAndNothingAcknowledgedBesideItIsLost() throws Exception {
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.resolve("data"))) {
            Migrations.apply(embedded.database());
            TwoMembers both = TwoMembers.in(embedded.database());
            ManyCosts costs = new ManyCosts(both);
            CommandLineRun run = CommandLineRun.with(embedded.database());
            Path file = ManyCosts.in(folder);
            Thread writer = Thread.ofPlatform().start(() -> write(both));
            for (String moment : MOMENTS) {
                Process importing = run.start(both.importing(file));
                waitUntil(importing, embedded.asSuperuser(), moment);
                killDatabase();
                importing.getInputStream().readAllBytes();
                assertThat(importing.waitFor()).isNotEqualTo(ExitCode.OK.number());
                untilItAnswers(embedded.asSuperuser());
                costs.areWholeOrAbsent();
                assertThat(both.entries(Chain.CLIENT)).isEmpty();
            }
            assertThat(run.of(both.importing(file))).isEqualTo(ExitCode.OK.number());
            writing.set(false);
            writer.join();
            costs.areWholeOrAbsent();
            assertThat(costs.known()).isEqualTo(ManyCosts.ROWS);
            nothingIsLost(both);
        }
    }

    private void nothingIsLost(TwoMembers both) {
        Map<Long, String> stored = both.entries(Chain.SHARED).stream()
                .collect(Collectors.toMap(Entry::seq, entry -> entry.hash().hex()));
        assertThat(kept).isNotEmpty();
        assertThat(stored).containsAllEntriesOf(kept);
        assertThat(both.ledger().verify(both.client().reader(), both.arrangement(), Chain.SHARED))
                .isEmpty();
    }

    /** Goes on writing to the shared chain, whatever happens to the database. */
    private void write(TwoMembers both) {
        PGSimpleDataSource source = (PGSimpleDataSource) both.database().asApp();
        source.setApplicationName(BESIDE);
        Ledger ledger = new Ledger(source, House.KINDS, both.ledger().clock(), appended -> {});
        for (int row = 0; writing.get(); row++) {
            var said = new Statement.Say(
                    UUID.randomUUID(),
                    House.KINDS.get("cost-line"),
                    invoice("BESIDE-" + row, null, "10", "2026-09-30"),
                    LocalDate.of(2026, 9, 30));
            try {
                ledger.append(both.client().reader(), both.arrangement(), Voice.CLIENT, Chain.SHARED, List.of(said))
                        .forEach(entry -> kept.put(entry.seq(), entry.hash().hex()));
            } catch (DataAccessException | TransactionException databaseGone) {
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    /** Until the import is at this statement, or between two of this kind. */
    private static void waitUntil(Process importing, DataSource superuser, String moment) {
        JdbcClient jdbc = JdbcClient.create(superuser);
        while (!jdbc.sql("""
                        select exists (select 1
                                         from pg_stat_activity
                                        where query like :moment
                                          and state in ('active', 'idle in transaction')
                                          and application_name <> :beside
                                          and pid <> pg_backend_pid())
                        """)
                .param("moment", "%" + moment + "%")
                .param("beside", BESIDE)
                .query(Boolean.class)
                .single()) {
            assertThat(importing.isAlive()).as("it ended before " + moment).isTrue();
        }
    }

    private void killDatabase() throws IOException, InterruptedException, ExecutionException {
        Path running = folder.resolve("data/postgres/postmaster.pid");
        ProcessHandle server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(running).getFirst().strip()))
                .orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        server.onExit().get();
    }

    /** The application that holds it starts it again by itself. */
    private static void untilItAnswers(DataSource source) {
        long giveUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < giveUpAt) {
            try {
                JdbcClient.create(source).sql("select 1").query(Integer.class).single();
                return;
            } catch (DataAccessException notYet) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        throw new AssertionError("PostgreSQL was not started again");
    }
}
