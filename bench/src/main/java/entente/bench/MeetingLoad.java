package entente.bench;

import com.zaxxer.hikari.HikariDataSource;
import entente.governance.Governance;
import entente.governance.forum.Forum;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.RunningDatabase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 200 people on one session's page while one of them writes: from the word kept until each has it on the page. */
final class MeetingLoad {
    private static final int PEOPLE = 200;
    private static final int WARM = 3;
    private static final int WORDS = 20;
    private static final int TARGET = 1_000;
    private static final int PATIENCE = 30;
    private static final Pattern ITEM = Pattern.compile("data-item=\"([0-9a-f-]{36})\" data-version=\"([0-9]+)\"");

    private MeetingLoad() {}

    static void run(BenchInstance instance, Path launcher, PrintStream out) throws InterruptedException {
        LocalDate day = forum(instance);
        String page = "/arrangements/" + instance.arrangement() + "/sessions/OPS." + day;
        try (Served served = Served.start(launcher, instance.folder())) {
            served.signIn(instance.client().email());
            served.post(page, page + "/items", Map.of("title", "What waits"));
            AtomicReference<CountDownLatch> heard = new AtomicReference<>(new CountDownLatch(PEOPLE));
            for (int i = 0; i < PEOPLE; i++) {
                served.follow(page + "/live", line -> {
                    if (line.startsWith("data:")) {
                        String item = line.substring("data:".length()).strip();
                        Thread.startVirtualThread(() -> {
                            served.piece(page + "/items" + (item.isEmpty() ? "" : "/" + item));
                            heard.get().countDown();
                        });
                    }
                });
            }
            await(heard.get());
            Latencies counted = new Latencies();
            for (int word = 0; word < WARM + WORDS; word++) {
                heard.set(new CountDownLatch(PEOPLE));
                Matcher item = ITEM.matcher(served.get(page).body());
                if (!item.find()) {
                    throw new IllegalStateException("no item on the session's page");
                }
                long begun = System.nanoTime();
                served.post(
                        page,
                        page + "/items/" + item.group(1),
                        Map.of("version", item.group(2), "note", "Word number " + word));
                await(heard.get());
                if (word >= WARM) {
                    counted.add(System.nanoTime() - begun);
                }
            }
            out.println(counted.line("a word kept until the last of 200 people on the page has it", 0.99, TARGET));
        }
    }

    private static void await(CountDownLatch heard) throws InterruptedException {
        if (!heard.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException(heard.getCount() + " of " + PEOPLE + " heard nothing");
        }
    }

    /** A forum that meets each day from today on. */
    private static LocalDate forum(BenchInstance instance) {
        try (RunningDatabase database = RunningDatabase.start(DatabaseSettings.from(Map.of(), instance.folder()));
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database.database().asApp());
            Forum forum = AgendaBench.forum();
            BenchInstance.ledger(pool)
                    .append(
                            instance.reader(),
                            instance.arrangement(),
                            Voice.CLIENT,
                            Chain.SHARED,
                            List.of(new Statement.Say(
                                    Ids.next(Clock.systemUTC().instant()),
                                    Governance.FORUM,
                                    forum,
                                    LocalDate.now(Clock.system(BenchInstance.ZONE)))));
            return Objects.requireNonNull(forum.series().from(LocalDate.now(Clock.system(BenchInstance.ZONE))));
        }
    }
}
