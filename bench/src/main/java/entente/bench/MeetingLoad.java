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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 200 people on one session's page while one of them writes: from the word sent until each has it, handed with the event or asked for. */
final class MeetingLoad {
    private static final int PEOPLE = 200;
    private static final int TURNS = 2;
    private static final int WARM = 5;
    private static final int WORDS = 20;
    private static final int TARGET = 1_000;
    private static final int PATIENCE = 30;
    private static final Pattern ITEM = Pattern.compile("data-item=\"([0-9a-f-]{36})\" data-version=\"([0-9]+)\"");

    private final Served served;
    private final String page;
    private final AtomicReference<Word> now = new AtomicReference<>(new Word(0));
    private int words;

    private MeetingLoad(Served served, String page) {
        this.served = served;
        this.page = page;
    }

    /** How the pages come to what changed. */
    private enum Way {
        ASKED_FOR("until the last of 200 people has asked for it"),
        HANDED("until the last of 200 people is handed it");

        private final String says;

        Way(String says) {
            this.says = says;
        }
    }

    /** One word, and who has it. */
    private record Word(int number, Set<Integer> there, CountDownLatch missing) {
        Word(int number) {
            this(number, ConcurrentHashMap.newKeySet(), new CountDownLatch(PEOPLE));
        }

        String text() {
            return "Word number " + number + ".";
        }

        void seen(int person, String text) {
            if (text.contains(text()) && there.add(person)) {
                missing.countDown();
            }
        }

        void await() throws InterruptedException {
            if (!missing.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException(missing.getCount() + " of " + PEOPLE + " do not have: " + text());
            }
        }
    }

    static void run(BenchInstance instance, Path launcher, PrintStream out) throws InterruptedException {
        LocalDate day = forum(instance);
        String page = "/arrangements/" + instance.arrangement() + "/sessions/OPS." + day;
        try (Served served = Served.start(launcher, instance.folder())) {
            served.signIn(instance.client().email());
            served.post(page, page + "/items", Map.of("title", "What waits"));
            MeetingLoad load = new MeetingLoad(served, page);
            Map<Way, Latencies> counted = new EnumMap<>(Way.class);
            for (int turn = 0; turn < TURNS; turn++) {
                for (Way way : Way.values()) {
                    load.write(way, counted.computeIfAbsent(way, none -> new Latencies()));
                }
            }
            counted.forEach((way, latencies) -> out.println(latencies.line("a word " + way.says, 0.99, TARGET)));
        }
    }

    private void write(Way way, Latencies counted) throws InterruptedException {
        List<Future<?>> streams = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int person = i;
            streams.add(
                    switch (way) {
                        case ASKED_FOR -> served.follow(page + "/live", line -> ask(person, line));
                        case HANDED -> served.follow(page + "/live?pieces=true", line -> take(person, line));
                    });
        }
        for (int word = 0; word < WARM + WORDS; word++) {
            long took = keep(new Word(++words));
            if (word >= WARM) {
                counted.add(took);
            }
        }
        streams.forEach(stream -> stream.cancel(true));
    }

    /** Nanoseconds from the form sent until everybody has it. */
    private long keep(Word word) throws InterruptedException {
        String html = served.get(page).body();
        Matcher item = ITEM.matcher(html);
        if (!item.find()) {
            throw new IllegalStateException("no item on the session's page");
        }
        now.set(word);
        long begun = System.nanoTime();
        served.postFrom(html, page + "/items/" + item.group(1), Map.of("version", item.group(2), "note", word.text()));
        word.await();
        return System.nanoTime() - begun;
    }

    private void take(int person, String line) {
        if (line.equals("data:")) {
            ask(person, line);
        } else {
            now.get().seen(person, line);
        }
    }

    private void ask(int person, String line) {
        if (line.startsWith("data:")) {
            String item = line.substring("data:".length()).strip();
            Thread.startVirtualThread(() ->
                    now.get().seen(person, served.piece(page + "/items" + (item.isEmpty() ? "" : "/" + item))));
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
