package entente.bench;

import com.zaxxer.hikari.HikariDataSource;
import entente.delivery.ClientDependency;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.RunningDatabase;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The store on a real, durable PostgreSQL: appends at a steady pace, and opening a book of some 5,000 facts. */
final class LedgerLoad {
    private static final int PER_SECOND = 50;

    private LedgerLoad() {}

    static void run(BenchInstance instance, PrintStream out) {
        try (RunningDatabase database = RunningDatabase.start(DatabaseSettings.from(Map.of(), instance.folder()));
                HikariDataSource pool = pool(database.database().asApp())) {
            out.println(cold(instance, pool).line("open a book of 5,000 facts, cold", 0.5, 60));
            Ledger ledger = BenchInstance.ledger(pool);
            out.println(cached(instance, ledger).line("open it again, cached", 0.5, 1));
            out.println(append(instance, ledger).line("append acknowledged, 50 a second", 0.99, 15));
        }
    }

    private static Latencies cold(BenchInstance instance, DataSource pool) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < 60; i++) {
            // a new ledger knows no book
            Ledger fresh = BenchInstance.ledger(pool);
            long begun = System.nanoTime();
            fresh.book(instance.reader(), instance.arrangement(), Viewpoint.SHARED);
            if (i >= 20) {
                latencies.add(System.nanoTime() - begun);
            }
        }
        return latencies;
    }

    private static Latencies cached(BenchInstance instance, Ledger ledger) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < 3_000; i++) {
            long begun = System.nanoTime();
            ledger.book(instance.reader(), instance.arrangement(), Viewpoint.SHARED);
            if (i >= 1_000) {
                latencies.add(System.nanoTime() - begun);
            }
        }
        return latencies;
    }

    private static Latencies append(BenchInstance instance, Ledger ledger) {
        return Steady.run(PER_SECOND, Duration.ofSeconds(10), Duration.ofSeconds(60), number -> {
            var input = new ClientDependency(
                    "X" + number, "One more input", null, "Finance", BigArrangement.TODAY.plusDays(30), null);
            Statement said =
                    new Statement.Say(Ids.next(Instant.now()), ledger.kinds().of(input), input, BigArrangement.TODAY);
            ledger.append(instance.reader(), instance.arrangement(), Voice.CLIENT, Chain.CLIENT, List.of(said));
        });
    }

    private static HikariDataSource pool(DataSource source) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(10);
        return pool;
    }
}
