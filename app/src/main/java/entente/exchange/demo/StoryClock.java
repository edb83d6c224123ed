package entente.exchange.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands where the story is, so that every entry is recorded on the day it is told of. */
final class StoryClock extends Clock {
    private static final LocalTime WORK_BEGINS = LocalTime.of(8, 47);
    private static final int MINUTES_BETWEEN = 3;

    private final ZoneId zone;
    private final AtomicReference<Instant> now;

    StoryClock(ZoneId zone, LocalDate begins) {
        this.zone = zone;
        this.now = new AtomicReference<>(at(zone, begins, 0));
    }

    /** To the moment of a day at which its nth thing is said. */
    void moveTo(LocalDate day, int nth) {
        now.set(at(zone, day, nth));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        StoryClock same = new StoryClock(other, LocalDate.EPOCH);
        same.now.set(instant());
        return same;
    }

    private static Instant at(ZoneId zone, LocalDate day, int nth) {
        return day.atTime(WORK_BEGINS)
                .plusMinutes((long) nth * MINUTES_BETWEEN)
                .atZone(zone)
                .toInstant();
    }
}
