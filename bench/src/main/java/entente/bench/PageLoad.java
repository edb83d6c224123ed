package entente.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** The Pair Cockpit under a steady load, over real HTTP: what the reader waits for, not only what the server computes. */
final class PageLoad {
    private static final int PER_SECOND = 50;
    private static final int OTHER_DATES = 120;

    private PageLoad() {}

    static void run(BenchInstance instance, Path launcher, PrintStream out) {
        try (Served served = Served.start(launcher, instance.folder())) {
            served.signIn(instance.client().email());
            String page = "/arrangements/" + instance.arrangement();
            out.println(
                    Steady.run(PER_SECOND, Duration.ofSeconds(30), Duration.ofSeconds(60), number -> served.get(page))
                            .line("Pair Cockpit of today, 50 a second", 0.99, 40));
            out.println(otherDates(served, page).line("Pair Cockpit as of another day", 0.99, 150));
        }
    }

    /** Each day is asked once, so no judgement of it is known yet. */
    private static Latencies otherDates(Served served, String page) {
        Latencies latencies = new Latencies();
        for (int day = 1; day <= OTHER_DATES; day++) {
            // everything was recorded today, so what was known is held apart from what holds
            String asOf = page + "?knownOn=" + LocalDate.now(BenchInstance.ZONE) + "&asOf="
                    + BigArrangement.TODAY.minusDays(day);
            long begun = System.nanoTime();
            served.get(asOf);
            latencies.add(System.nanoTime() - begun);
        }
        return latencies;
    }
}
