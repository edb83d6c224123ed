package entente.mail;

import entente.asking.Calls;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
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
    private final Calls calls;
    private final Clock clock;

    Planning(Outbox outbox, MailReaders readers, Findings findings, Calls calls, Clock clock) {
        this.outbox = outbox;
        this.readers = readers;
        this.findings = findings;
        this.calls = calls;
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

    /** Reminders, what cannot wait, and who is asked, for everybody of an arrangement. */
    void ofArrangement(UUID arrangement) {
        plan(arrangement, Topic.REMINDER);
        urgent(arrangement);
        asked(arrangement);
        sessions(arrangement);
    }

    void asked(UUID arrangement) {
        plan(arrangement, Topic.ASKED);
        Instant now = clock.instant();
        calls.guests(arrangement)
                .forEach(guest -> Callings.of(guest.call())
                        .forEach(point -> outbox.plan(guest.guest(), Topic.LINK, arrangement, point.about(), now)));
    }

    private void plan(UUID arrangement, Topic topic) {
        Instant now = clock.instant();
        readers.of(arrangement).stream()
                .filter(reader -> reader.choice().wants(topic))
                .forEach(reader -> findings.of(reader.person(), arrangement, topic, now)
                        .forEach(point ->
                                outbox.plan(reader.person().account(), topic, arrangement, point.about(), now)));
    }

    /** Sessions leave the calendar of whoever lost access within the minute, by whatever way it was lost. */
    void lost() {
        for (UUID arrangement : readers.lost(clock.instant())) {
            try {
                sessions(arrangement);
            } catch (RuntimeException broken) {
                // one arrangement that cannot be read holds up no letter of another
                LOG.warn("no sessions for arrangement {}: {}", arrangement, broken.getMessage());
            }
        }
    }

    /** What calendars are to be told: each address once for each number, whoever looks and however often. */
    void sessions(UUID arrangement) {
        SessionsTold known = outbox.sessions();
        findings.diaries().today(arrangement).ifPresent(diary -> {
            readers.handOver(arrangement, diary.today());
            Map<UUID, List<DiaryEntry>> told = known.of(arrangement);
            if (diary.isEmpty() && told.isEmpty()) {
                return;
            }
            List<Outbox.Wanted> letters = readers.sitters(arrangement, diary.today()).stream()
                    .filter(Sitter::wants)
                    .flatMap(sitter -> sitter.wanted(diary, told))
                    .toList();
            known.plan(arrangement, letters, clock.instant());
        });
    }

    /** After every append: found once for all who lead, and mostly there is nothing. */
    void urgent(UUID arrangement) {
        Instant now = clock.instant();
        findings.news(arrangement, now).filter(news -> !news.isNone()).ifPresent(news -> {
            List<Outbox.Wanted> letters = readers.leaders(arrangement, news.today()).stream()
                    .filter(leader -> leader.reader().choice().wants(Topic.URGENT))
                    .flatMap(leader -> urgent(arrangement, leader, news, now).stream()
                            .map(point ->
                                    new Outbox.Wanted(leader.reader().person().account(), point.about())))
                    .toList();
            outbox.plan(Topic.URGENT, arrangement, letters, now);
        });
    }

    private List<Point> urgent(UUID arrangement, Leader leader, News news, Instant now) {
        return news.signing().contains(leader.side())
                ? findings.of(leader.reader().person(), arrangement, Topic.URGENT, now)
                : news.points().getOrDefault(leader.side(), List.of());
    }
}
