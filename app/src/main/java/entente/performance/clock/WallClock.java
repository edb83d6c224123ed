package entente.performance.clock;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/** Reads times of day written without an offset; one that the zone's clocks skip or show twice is named, never guessed. For one reader at a time. */
public final class WallClock {
    private static final long DAY = 86_400_000_000L;
    private static final long MILLION = 1_000_000;

    private final ZoneId zone;
    private long day = Long.MIN_VALUE;
    private long offset;
    private boolean even;

    public WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The instant at which the clocks showed this.
     *
     * @param shown microseconds since 1970 as they would be in UTC
     */
    public long micros(long shown) {
        long today = Math.floorDiv(shown, DAY);
        if (today != day) {
            day = today;
            look(today * DAY);
        }
        return even ? shown - offset : micros(local(shown));
    }

    public long micros(LocalDateTime shown) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(shown);
        if (valid.size() == 1) {
            return Span.micros(shown.toInstant(valid.getFirst()));
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(shown);
        throw new Refused(
                "at",
                valid.isEmpty()
                        ? Text.of(
                                "performance.clock.skipped",
                                shown.toString(),
                                zone.getId(),
                                shown.plus(change.getDuration()).toString() + change.getOffsetAfter())
                        : Text.of(
                                "performance.clock.twice",
                                shown.toString(),
                                zone.getId(),
                                shown.toString() + change.getOffsetBefore(),
                                shown.toString() + change.getOffsetAfter()));
    }

    /** Most days have one offset from beginning to end; only the others are looked up time by time. */
    private void look(long midnight) {
        LocalDateTime first = local(midnight);
        List<ZoneOffset> begin = zone.getRules().getValidOffsets(first);
        List<ZoneOffset> end = zone.getRules().getValidOffsets(first.plusDays(1));
        even = begin.size() == 1 && begin.equals(end);
        offset = even ? begin.getFirst().getTotalSeconds() * MILLION : 0;
    }

    private static LocalDateTime local(long shown) {
        return LocalDateTime.ofInstant(Span.at(shown), ZoneOffset.UTC);
    }
}
