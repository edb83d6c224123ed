package entente.exchange.calendar;

import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.ledger.Recorded;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a letter tells a person's calendar (iMIP, RFC 6047): the feed's own events, under the same UID. The instance itself asks, since it
 * is whose letter it is, and since no calendar takes an invitation from its own reader.
 *
 * @param from the address that letters come from
 * @param sequence what the letter is numbered with: the feed's, or the next where that was sent before
 * @param at the moment the letter was first to leave, which stays when it is sent again
 * @param guest the one address that learns when and where, and nothing else; none for whoever reads the arrangement
 */
public record Summons(
        String from, int sequence, Instant at, @Nullable String guest) {
    private static final Set<String> OWN = Set.of(Property.ORGANIZER, Property.SEQUENCE, Property.DTSTAMP);
    private static final Set<String> NOT_FOR_GUESTS = Set.of(Property.DESCRIPTION, Property.ATTENDEE);

    /**
     * One calendar object as it goes into a letter.
     *
     * @param method REQUEST or CANCEL
     */
    public record Part(String method, String text) {}

    /** The number of a series in the feed. */
    public static int sequence(Recorded<Forum> forum) {
        return Events.sequence(forum);
    }

    /** The number of one session in the feed. */
    public static int sequence(Sitting sitting) {
        return Events.sequence(sitting);
    }

    public Part series(Recorded<Forum> forum) {
        return part(Method.REQUEST, Events.whole(forum), forum.fact().zone());
    }

    /** One session that moved, was cancelled, or meets as planned after all. */
    public Part session(Sitting sitting) {
        Method method = sitting.isCancelled() ? Method.CANCEL : Method.REQUEST;
        return part(method, Events.exception(sitting), sitting.forum().fact().zone());
    }

    /**
     * The series leaves the calendar of somebody who no longer sits in the forum (RFC 5546, 3.2.5: it names whom it is taken from, and no STATUS), or
     * meets no more.
     *
     * @param first the moment the series began at
     * @param over whether it meets no more for anybody
     */
    public Part withoutSeries(UUID forum, ZonedDateTime first, String attendee, boolean over) {
        List<Property> says = taken(forum, first, attendee);
        if (over) {
            says.add(Status.VEVENT_CANCELLED);
        }
        return part(Method.CANCEL, Events.event(says), first.getZone().getId());
    }

    /**
     * One session that its series no longer has.
     *
     * @param planned the moment the series had it at
     */
    public Part withoutSession(UUID forum, ZonedDateTime planned, String attendee) {
        List<Property> says = taken(forum, planned, attendee);
        says.add(new RecurrenceId(Zones.moment(planned)));
        says.add(Status.VEVENT_CANCELLED);
        return part(Method.CANCEL, Events.event(says), planned.getZone().getId());
    }

    private static List<Property> taken(UUID forum, ZonedDateTime at, String attendee) {
        return new ArrayList<>(
                List.of(Events.uid(forum), new DtStart(Zones.moment(at)), new Attendee(Events.address(attendee))));
    }

    private Part part(Method method, VEvent event, String zone) {
        event.getProperties().removeIf(one -> OWN.contains(one.getName()));
        if (guest != null) {
            event.getProperties().removeIf(one -> NOT_FOR_GUESTS.contains(one.getName()));
            event.getProperties().add(new Attendee(Events.address(guest)));
        }
        ParameterList named = new ParameterList();
        named.add(new Cn("Entente"));
        event.getProperties()
                .addAll(List.of(
                        new DtStamp(Events.stamp(at)),
                        new Sequence(sequence),
                        new Organizer(named, Events.address(from))));
        return new Part(
                method.getValue(),
                CalendarFile.calendar(method, List.of(event), List.of(zone)).toString());
    }
}
