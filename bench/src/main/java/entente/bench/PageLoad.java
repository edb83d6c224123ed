package entente.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The Pair Cockpit under a steady load, over real HTTP: what the reader waits for, not only what the server computes. */
final class PageLoad {
    private static final int PER_SECOND = 50;
    private static final int FIRST_DATES = 20;
    private static final int OTHER_DATES = 120;
    private static final int WARMING = 200;
    private static final int READINGS = 300;

    private PageLoad() {}

    static void run(BenchInstance instance, Path launcher, PrintStream out) {
        try (Served served = Served.start(launcher, instance.folder())) {
            served.signIn(instance.client().email());
            schedule(served, instance, out);
            String page = "/arrangements/" + instance.arrangement();
            today(served, page, out);
            String knowing = page + "?knownOn=" + LocalDate.now(BenchInstance.ZONE) + "&asOf=";
            out.println(otherDates(served, knowing, 1).line("Pair Cockpit of another day, knowing today's", 0.99, 150));
            out.println(otherDates(served, page + "?asOf=", 7)
                    .line("Pair Cockpit of another day, as it was known", 0.99, 150));
        }
    }

    /** One reader who opens the pages of a schedule again and again, once the server is warm. */
    static void schedule(Served served, BenchInstance instance, PrintStream out) {
        String delivery = "/arrangements/" + instance.scheduled() + "/delivery";
        out.println(again(served, delivery).line("Delivery, a schedule of 2,000 activities", 0.5, 100));
        out.println(again(served, delivery + "/" + BigSchedule.told().project())
                .line("its project with 2,000 milestones", 0.5, 100));
    }

    private static Latencies again(Served served, String page) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < WARMING + READINGS; i++) {
            long begun = System.nanoTime();
            served.get(page);
            if (i >= WARMING) {
                latencies.add(System.nanoTime() - begun);
            }
        }
        return latencies;
    }

    /** From the server's first request on, so that what it refuses while it is cold is counted; timed once it is warm. */
    private static void today(Served served, String page, PrintStream out) {
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger broken = new AtomicInteger();
        Latencies latencies = Steady.run(PER_SECOND, Duration.ofSeconds(30), Duration.ofSeconds(60), number -> {
            switch (served.status(page)) {
                case 200 -> {}
                case 503 -> refused.incrementAndGet();
                default -> broken.incrementAndGet();
            }
        });
        out.println(latencies.line("Pair Cockpit of today, 50 a second", 0.99, 40));
        out.printf(
                Locale.ROOT,
                "| of those and of the 1,500 before, asked to come again | %d | | | | |%n"
                        + "| of those and of the 1,500 before, broken | %d | | | 0 | |%n",
                refused.get(),
                broken.get());
    }

    /** Each day is asked once and no two share what was known, so nothing of it is judged yet. */
    private static Latencies otherDates(Served served, String page, int apart) {
        Latencies latencies = new Latencies();
        for (int i = 1; i <= FIRST_DATES + OTHER_DATES; i++) {
            long begun = System.nanoTime();
            served.get(page + BigArrangement.TODAY.minusDays((long) i * apart));
            if (i > FIRST_DATES) {
                latencies.add(System.nanoTime() - begun);
            }
        }
        return latencies;
    }
}
