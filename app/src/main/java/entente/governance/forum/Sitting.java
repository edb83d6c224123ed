package entente.governance.forum;

import entente.ledger.Recorded;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One session of a forum's series with what was said of it.
 *
 * @param plannedOn the day of the series, which names it whatever becomes of it
 * @param words how often anything was said of its being moved or called off, what was taken back again too: it only grows
 */
public record Sitting(
        Recorded<Forum> forum,
        LocalDate plannedOn,
        @Nullable Recorded<ForumSession> moved,
        @Nullable Recorded<ForumSession> cancelled,
        @Nullable Recorded<ForumSession> held,
        int words) {

    /** What its page is called: the forum's code and the day of the series. */
    public String name() {
        return forum.fact().code() + "." + plannedOn;
    }

    /** The day it meets or met, or would have. */
    public LocalDate on() {
        LocalDate met = held == null ? null : held.fact().meetsOn();
        LocalDate meets = moved == null ? null : moved.fact().meetsOn();
        return met != null ? met : meets != null ? meets : plannedOn;
    }

    public ZonedDateTime startsAt() {
        String other = moved == null ? null : moved.fact().startsAt();
        LocalTime time = other == null ? forum.fact().time() : LocalTime.parse(other);
        return ZonedDateTime.of(on(), time, forum.fact().zoneId());
    }

    /** The moment the series has it at, whatever became of it. */
    public ZonedDateTime plannedAt() {
        return ZonedDateTime.of(plannedOn, forum.fact().time(), forum.fact().zoneId());
    }

    public Duration lasts() {
        Integer lasted = held == null ? null : held.fact().lasted();
        return Duration.ofMinutes(lasted == null ? forum.fact().lasts() : lasted);
    }

    public boolean isHeld() {
        return held != null;
    }

    public boolean isCancelled() {
        return cancelled != null && held == null;
    }

    /** Whether its day is over and nobody said what became of it. */
    public boolean isUntold(LocalDate asOf) {
        return !isHeld() && !isCancelled() && on().isBefore(asOf);
    }

    /** Whether it is still to come, or meets today. */
    public boolean isAhead(LocalDate asOf) {
        return !isHeld() && !isCancelled() && !on().isBefore(asOf);
    }
}
