package entente.exchange.calendar;

import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.ledger.Recorded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Version;
import org.jspecify.annotations.Nullable;

/** One iCalendar object: with the zones its events are told in, so that whoever reads it keeps the time by the clock on the wall. */
public final class CalendarFile {
    private static final ProdId US = new ProdId("-//Entente//Forums//EN");

    private CalendarFile() {}

    /**
     * The series of each forum, with what became of single sessions. It has no METHOD: a feed is read as it is, and one that was published
     * may name nobody who comes (RFC 5546, 3.2.1).
     *
     * @param series every session of each forum that is shown
     */
    public static String feed(Map<Recorded<Forum>, List<Sitting>> series) {
        return written(
                null,
                series.entrySet().stream()
                        .flatMap(one -> Events.of(one.getKey(), one.getValue()).stream())
                        .toList(),
                zones(series.keySet()));
    }

    /** One session, named by its moment in the series, for whoever puts it into a calendar by hand: a REQUEST to come, a new one after it moved, a CANCEL. */
    public static String invitation(Sitting sitting) {
        Method method = sitting.isCancelled() ? Method.CANCEL : Method.REQUEST;
        return written(method, List.of(Events.exception(sitting)), zones(List.of(sitting.forum())));
    }

    private static SortedSet<String> zones(Collection<Recorded<Forum>> forums) {
        SortedSet<String> zones = new TreeSet<>();
        forums.forEach(forum -> zones.add(forum.fact().zone()));
        return zones;
    }

    private static String written(
            @Nullable Method method, List<? extends CalendarComponent> events, SortedSet<String> zones) {
        return calendar(method, events, zones).toString();
    }

    static Calendar calendar(
            @Nullable Method method, List<? extends CalendarComponent> events, Collection<String> zones) {
        Calendar calendar = new Calendar();
        calendar.getProperties().addAll(List.of(US, Version.VERSION_2_0, CalScale.GREGORIAN));
        if (method != null) {
            calendar.getProperties().add(method);
        }
        // a zone of a fixed offset has no table of its own and needs none
        zones.stream()
                .flatMap(zone -> Zones.find(zone).stream())
                .forEach(zone -> calendar.getComponents().add(zone.getVTimeZone()));
        calendar.getComponents().addAll(events);
        return calendar;
    }
}
