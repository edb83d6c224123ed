package entente.exchange.calendar;

import entente.governance.forum.Forum;
import entente.governance.forum.ForumMember;
import entente.governance.forum.ForumSession;
import entente.governance.forum.Series;
import entente.governance.forum.Sitting;
import entente.ledger.Recorded;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.DateTime;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;

/**
 * A forum's series as one event that recurs, and each session that moved or was cancelled as an exception to it. All of a series share one
 * UID for ever; the SEQUENCE of each grows with every version of what it is made from, and with what was taken back, so that no calendar takes an older word for a newer.
 */
final class Events {
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Events() {}

    static List<VEvent> of(Recorded<Forum> forum, List<Sitting> sittings) {
        Series series = forum.fact().series();
        List<VEvent> events = new ArrayList<>();
        events.add(whole(forum, series));
        sittings.stream()
                .filter(one -> series.has(one.plannedOn()))
                .filter(one -> one.isCancelled() || one.moved() != null)
                .map(Events::exception)
                .forEach(events::add);
        return events;
    }

    /** The series as one event. */
    static VEvent whole(Recorded<Forum> forum) {
        return whole(forum, forum.fact().series());
    }

    private static VEvent whole(Recorded<Forum> forum, Series series) {
        Forum of = forum.fact();
        ZonedDateTime first = ZonedDateTime.of(series.days().first(), of.time(), of.zoneId());
        List<Property> says = common(forum, forum.recordedAt(), sequence(forum));
        says.add(new DtStart(Zones.moment(first)));
        says.add(new DtEnd(Zones.moment(first.plusMinutes(of.lasts()))));
        says.add(new RRule(rule(series, of)));
        says.add(Status.VEVENT_CONFIRMED);
        return event(says);
    }

    /** RFC 5545, 3.3.10: where a series begins at a moment in a zone, its end is a moment in UTC. */
    private static Recur rule(Series series, Forum of) {
        ZonedDateTime last = ZonedDateTime.of(series.days().last(), LocalTime.of(23, 59, 59), of.zoneId());
        try {
            return new Recur(UNTIL.matcher(series.rule()).replaceFirst("UNTIL=" + UTC.format(last.toInstant())));
        } catch (ParseException impossible) {
            throw new IllegalStateException("a forum keeps no rule that cannot be read: " + series.rule(), impossible);
        }
    }

    /** One session: a file of two sessions of a series would else take the one for the other. */
    static VEvent exception(Sitting one) {
        Instant newest = said(one)
                .map(Recorded::recordedAt)
                .max(Instant::compareTo)
                .orElse(one.forum().recordedAt());
        List<Property> says = common(one.forum(), newest, sequence(one));
        says.add(new DtStart(Zones.moment(one.startsAt())));
        says.add(new DtEnd(Zones.moment(one.startsAt().plus(one.lasts()))));
        says.add(new RecurrenceId(Zones.moment(one.plannedAt())));
        says.add(one.isCancelled() ? Status.VEVENT_CANCELLED : Status.VEVENT_CONFIRMED);
        return event(says);
    }

    static int sequence(Sitting one) {
        return sequence(one.forum()) + one.words();
    }

    static int sequence(Recorded<Forum> forum) {
        return forum.version().number() - 1;
    }

    /** A series and all its sessions have one for ever. */
    static Uid uid(UUID forum) {
        return new Uid(forum + "@entente");
    }

    private static Stream<Recorded<ForumSession>> said(Sitting one) {
        return Stream.of(one.moved(), one.cancelled()).flatMap(Stream::ofNullable);
    }

    private static List<Property> common(Recorded<Forum> forum, Instant saidAt, int sequence) {
        Forum of = forum.fact();
        List<Property> says = new ArrayList<>(List.of(
                uid(forum.id()),
                new DtStamp(stamp(saidAt)),
                new Sequence(sequence),
                new Summary(of.name()),
                new Description(of.charter())));
        Optional.ofNullable(of.place()).map(Location::new).ifPresent(says::add);
        reached(of).limit(1).map(Events::organizer).forEach(says::add);
        reached(of).map(Events::attendee).forEach(says::add);
        return says;
    }

    static VEvent event(List<Property> says) {
        VEvent event = new VEvent(false);
        event.getProperties().addAll(says);
        return event;
    }

    static DateTime stamp(Instant at) {
        DateTime stamp = new DateTime(Date.from(at));
        stamp.setUtc(true);
        return stamp;
    }

    private static Stream<ForumMember> reached(Forum of) {
        return of.members().stream().filter(who -> who.email() != null);
    }

    private static Property organizer(ForumMember who) {
        return new Organizer(parameters(new Cn(who.name())), addressOf(who));
    }

    private static Property attendee(ForumMember who) {
        Role role = who.required() ? Role.REQ_PARTICIPANT : Role.OPT_PARTICIPANT;
        return new Attendee(parameters(new Cn(who.name()), role), addressOf(who));
    }

    private static ParameterList parameters(Parameter... all) {
        ParameterList list = new ParameterList();
        for (Parameter one : all) {
            list.add(one);
        }
        return list;
    }

    private static URI addressOf(ForumMember who) {
        return address(Objects.requireNonNull(who.email()).strip());
    }

    static URI address(String email) {
        try {
            // this one writes signs in the address that no address of a page may hold in another way
            return new URI("mailto", email, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a forum keeps no address that cannot be written", impossible);
        }
    }
}
