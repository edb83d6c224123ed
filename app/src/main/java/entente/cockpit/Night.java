package entente.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When an arrangement is judged although nobody said anything: at two in the morning of its own zone, once a date. */
final class Night {
    private static final LocalTime AT = LocalTime.of(2, 0);

    private Night() {}

    /** The next night after the moment. Where clocks skip two o'clock it is the moment after; where they show it twice, the first. */
    static Instant after(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant tonight = ZonedDateTime.of(today, AT, zone).toInstant();
        return tonight.isAfter(now)
                ? tonight
                : ZonedDateTime.of(today.plusDays(1), AT, zone).toInstant();
    }
}
