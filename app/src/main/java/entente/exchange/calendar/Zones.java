package entente.exchange.calendar;

import java.io.IOException;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.DateTime;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;

/** Moments as iCalendar tells them: the clock on the wall and the zone it hangs in. */
final class Zones {
    private static final TimeZoneRegistry KNOWN =
            TimeZoneRegistryFactory.getInstance().createRegistry();
    private static final Map<String, TimeZone> NAMED = new ConcurrentHashMap<>();

    private Zones() {}

    /** Under the name it was asked for: what is only another name of a zone would come under that zone's own, and people would wonder. */
    static Optional<TimeZone> find(String zone) {
        return Optional.ofNullable(NAMED.computeIfAbsent(zone, Zones::named));
    }

    private static @Nullable TimeZone named(String zone) {
        TimeZone known = KNOWN.getTimeZone(zone);
        if (known == null || known.getID().equals(zone)) {
            return known;
        }
        try {
            VTimeZone told = (VTimeZone) known.getVTimeZone().copy();
            told.getTimeZoneId().setValue(zone);
            return new TimeZone(told);
        } catch (IOException | ParseException | URISyntaxException impossible) {
            throw new IllegalStateException("the library cannot copy its own zone " + zone, impossible);
        }
    }

    /** In UTC where the zone has no table: it knows no summer time then, and nothing can shift. */
    static DateTime moment(ZonedDateTime at) {
        Optional<TimeZone> zone = find(at.getZone().getId());
        DateTime moment = new DateTime(Date.from(at.toInstant()));
        if (zone.isPresent()) {
            moment.setTimeZone(zone.get());
        } else {
            moment.setUtc(true);
        }
        return moment;
    }
}
