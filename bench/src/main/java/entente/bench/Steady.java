package entente.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * A load that arrives at its own pace, whether earlier requests are answered or not: each latency counts from the moment the request was due,
 * so a stall shows in every request that had to wait for it.
 */
final class Steady {
    private Steady() {}

    static Latencies run(int perSecond, Duration warmUp, Duration measured, IntConsumer request) {
        Latencies latencies = new Latencies();
        long interval = Duration.ofSeconds(1).toNanos() / perSecond;
        int skipped = Math.toIntExact(warmUp.toNanos() / interval);
        int all = skipped + Math.toIntExact(measured.toNanos() / interval);
        long begun = System.nanoTime();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all; i++) {
                int number = i;
                long due = begun + number * interval;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                readers.execute(() -> {
                    request.accept(number);
                    if (number >= skipped) {
                        latencies.add(System.nanoTime() - due);
                    }
                });
            }
        }
        return latencies;
    }
}
