package entente.ledger.postgres;

import com.zaxxer.hikari.HikariDataSource;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Ids;
import entente.ledger.Sample;
import entente.ledger.Sample.Note;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A process of its own that writes to the ledger until it is killed, and says each time what was acknowledged. */
final class WritingProcess {
    static final int BATCH = 3_000;
    static final int WRITERS = 20;

    private final Ledger ledger;
    private final UUID arrangement;
    private final Reader client;

    private WritingProcess(Ledger ledger, UUID arrangement, Reader client) {
        this.ledger = ledger;
        this.arrangement = arrangement;
        this.client = client;
    }

    /** Arguments: folder, what to write, a word for this life, and from the second life on arrangement, organisation and person. */
    public static void main(String[] args) {
        // never closed: the process that holds it is there to be killed
        Database database = EmbeddedDatabase.start(Path.of(args[0])).database();
        Migrations.apply(database);
        var pool = new HikariDataSource();
        pool.setDataSource(database.asApp());
        pool.setMaximumPoolSize(WRITERS);
        Ledger ledger = new Ledger(pool, Sample.KINDS, Clock.systemUTC(), appended -> {});
        WritingProcess process;
        if (args.length > 3) {
            Reader client = new Reader(UUID.fromString(args[4]), UUID.fromString(args[5]));
            process = new WritingProcess(ledger, UUID.fromString(args[3]), client);
        } else {
            TwoSides both = TwoSides.in(database, ledger);
            process = new WritingProcess(ledger, both.arrangement(), both.client());
        }
        say("arrangement", process.arrangement, process.client.organisation(), process.client.person());
        switch (args[1]) {
            case "batches" -> process.batches(args[2]);
            case "single" -> process.single(args[2]);
            default -> throw new IllegalArgumentException(args[1]);
        }
    }

    private void batches(String life) {
        for (int batch = 0; ; batch++) {
            List<Statement> rows = new ArrayList<>();
            for (int row = 0; row < BATCH; row++) {
                rows.add(note(life + "-" + batch + " " + row));
            }
            say("begun");
            append(Chain.CLIENT, rows);
        }
    }

    private void single(String life) {
        var count = new AtomicLong();
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().start(() -> {
                while (true) {
                    append(Chain.SHARED, List.of(note(life + "-" + count.incrementAndGet() + " 0")));
                }
            });
        }
    }

    private void append(Chain chain, List<Statement> statements) {
        try {
            Entry last = ledger.append(client, arrangement, Voice.CLIENT, chain, statements)
                    .getLast();
            say("kept", last.seq(), last.hash().hex());
        } catch (DataAccessException | TransactionException databaseGone) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private Statement note(String code) {
        return new Statement.Say(
                Ids.next(ledger.clock().instant()), Sample.NOTE, new Note(code, "written"), TwoSides.MARCH);
    }

    private static synchronized void say(Object... words) {
        var line = new StringBuilder();
        for (Object word : words) {
            line.append(word).append(' ');
        }
        System.out.println(line.toString().strip());
    }
}
