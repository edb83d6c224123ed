package entente.mail;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which letters there are to be; each is planned once, however often this looks. */
final class Planning {
    private static final Logger LOG = LoggerFactory.getLogger(Planning.class);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Outbox outbox;
    private final MailReaders readers;
    private final Findings findings;
    private final Clock clock;

    Planning(Outbox outbox, MailReaders readers, Findings findings, Clock clock) {
        this.outbox = outbox;
        this.readers = readers;
        this.findings = findings;
        this.clock = clock;
    }

    /** The week's letter for those whose morning of the day it is. */
    void weekly() {
        Instant now = clock.instant();
        for (MailReader reader : readers.all()) {
            try {
                weekly(reader, now);
            } catch (DateTimeException nowhere) {
                LOG.warn("no week for account {}: {}", reader.person().account(), nowhere.getMessage());
            }
        }
    }

    private void weekly(MailReader reader, Instant now) {
        ZonedDateTime here = now.atZone(reader.person().zone());
        if (reader.choice().weekly()
                && here.getDayOfWeek() == reader.choice().weekday()
                && !here.toLocalTime().isBefore(MORNING)) {
            outbox.plan(
                    reader.person().account(),
                    Topic.WEEKLY,
                    null,
                    here.toLocalDate().toString(),
                    now);
        }
    }

    /** Reminders, and what cannot wait, for everybody of an arrangement. */
    void ofArrangement(UUID arrangement) {
        for (Topic topic : List.of(Topic.REMINDER, Topic.URGENT)) {
            plan(arrangement, topic);
        }
    }

    void urgent(UUID arrangement) {
        plan(arrangement, Topic.URGENT);
    }

    private void plan(UUID arrangement, Topic topic) {
        Instant now = clock.instant();
        readers.of(arrangement).stream()
                .filter(reader -> reader.choice().wants(topic))
                .forEach(reader -> findings.of(reader.person(), arrangement, topic, now)
                        .forEach(point ->
                                outbox.plan(reader.person().account(), topic, arrangement, point.about(), now)));
    }
}
