package entente.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;

/** A letter that a calendar reads, taken apart by a parser that is not ours. */
record Summoned(String text, String method, Calendar calendar) {
    static Summoned of(MimeMessage message) {
        try {
            MimeMultipart both = (MimeMultipart) message.getContent();
            BodyPart kept = both.getBodyPart(1);
            ContentType type = new ContentType(kept.getContentType());
            if (!new ContentType(both.getContentType()).match("multipart/alternative")
                    || !type.match("text/calendar")
                    || !"UTF-8".equals(type.getParameter("charset"))) {
                throw new IllegalStateException(both.getContentType() + " with " + type);
            }
            byte[] file = kept.getInputStream().readAllBytes();
            return new Summoned(
                    String.valueOf(both.getBodyPart(0).getContent()),
                    type.getParameter("method"),
                    new CalendarBuilder().build(new ByteArrayInputStream(file)));
        } catch (IOException | MessagingException | ParserException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Every letter tells of one event. */
    VEvent event() {
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    String uid() {
        return event().getUid().getValue();
    }

    int sequence() {
        return event().getSequence().getSequenceNo();
    }

    String status() {
        return event().getProperty(Property.STATUS).getValue();
    }

    List<String> attendees() {
        return event().<Attendee>getProperties(Property.ATTENDEE).stream()
                .map(Property::getValue)
                .toList();
    }

    boolean has(String property) {
        return event().getProperty(property) != null;
    }
}
