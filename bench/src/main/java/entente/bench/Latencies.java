package entente.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over. */
final class Latencies {
    private long[] nanos = new long[64];
    private int count;

    synchronized void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
    }

    /** The value that this part of all stays at or below, in milliseconds; nearest rank. */
    synchronized double millis(double part) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(part * count);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    synchronized int count() {
        return count;
    }

    /** One line of the table: what, median, 99th of a hundred, target, and how much of the target is used. */
    String line(String what, double part, double target) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.0f | %.2f |",
                what,
                count(),
                millis(0.5),
                millis(0.99),
                target,
                millis(part) / target);
    }

    /** The same of what has no target. */
    String line(String what) {
        return String.format(Locale.ROOT, "| %s | %d | %.2f | %.2f |  |  |", what, count(), millis(0.5), millis(0.99));
    }
}
