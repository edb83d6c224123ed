package entente.performance.clock;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.Instant;

/**
 * A stretch of time, its first instant included and its last not.
 *
 * @param from microseconds since the beginning of 1970 in UTC
 * @param to microseconds, not before {@code from}
 */
public record Span(long from, long to) {
    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    public Span {
        if (to < from) {
            throw new Refused("to", Text.of("performance.clock.backwards", at(from).toString(), at(to).toString()));
        }
    }

    public static Span of(Instant from, Instant to) {
        return new Span(micros(from), micros(to));
    }

    public long length() {
        return to - from;
    }

    /** Microseconds since 1970; what is finer is cut off, as the ledger does. */
    public static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), MILLION), at.getNano() / THOUSAND);
    }

    public static Instant at(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MILLION), Math.floorMod(micros, MILLION) * THOUSAND);
    }
}
