package entente.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SharedData;
import entente.arrangement.ArrangementSamples;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.DateTime;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What letters tell calendars, read back by a parser that is not ours: the feed's own series and exceptions, asked for by the instance. */
class SummonsTest {
    private static final Instant SENT = Instant.parse("2026-03-20T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-03");

    private final Told told = ArrangementSamples.shared();
    private final Summons summons = new Summons("entente@example.org", 7, SENT, null);

    /** Both hemispheres, an offset of three quarters of an hour, a zone that gave its summer time up, two that never had one, and one without a table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Amsterdam",
                "Australia/Melbourne",
                "Pacific/Chatham",
                "America/Argentina/Buenos_Aires",
                "Africa/Casablanca",
                "Asia/Kolkata",
                "UTC",
                "Etc/GMT+3"
            })
    void aLetterKeepsTheMomentsOfEverySessionInEveryZone(String zone) throws IOException, ParserException {
        Recorded<Forum> forum = said(weekly("OPS", zone, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231", FIRST, "09:30", 60));
        Calendar letter = read(summons.series(forum).text());

        letter.validate(true);
        assertThat(starts(event(letter), FIRST))
                .hasSize(44)
                .containsExactlyElementsOf(sittings(forum).stream()
                        .map(one -> one.startsAt().toInstant())
                        .toList());
    }

    @Test
    void aLetterSaysWhatTheFeedSaysUnderTheSameUidWithItsOwnNumberMomentAndOrganizer()
            throws IOException, ParserException {
        Recorded<Forum> forum = said(ForumSamples.weekly("OPS", ForumLevel.OPERATING));
        told.fact(
                Side.CLIENT,
                ForumSamples.moved(
                        forum.ref(), FIRST.plusWeeks(3), FIRST.plusWeeks(3).plusDays(6), "14:00"),
                FIRST);
        List<VEvent> feed = events(read(CalendarFile.feed(Map.of(forum, sittings(forum)))));
        Sitting moved = sittings(forum).get(3);
        List<VEvent> letters = List.of(
                event(read(summons.series(forum).text())),
                event(read(summons.session(moved).text())));

        for (int n = 0; n < 2; n++) {
            VEvent ours = letters.get(n);
            assertThat(ours.getSequence().getSequenceNo()).isEqualTo(7);
            assertThat(ours.getDateStamp().getDate().toInstant()).isEqualTo(SENT);
            assertThat(ours.getOrganizer().getValue()).isEqualTo("mailto:entente@example.org");
            assertThat(rest(ours)).isEqualTo(rest(feed.get(n)));
        }
        assertThat(feed.get(1).getSequence().getSequenceNo()).isEqualTo(Summons.sequence(moved));
        assertThat(feed.get(0).getSequence().getSequenceNo()).isEqualTo(Summons.sequence(forum));
    }

    /** On 29 March 2026 the clocks of Amsterdam go from two to three. */
    @Test
    void anExceptionAcrossTheBeginningOfSummerTimeNamesTheMomentItWasPlannedAt() throws IOException, ParserException {
        Recorded<Forum> forum = said(ForumSamples.weekly("OPS", ForumLevel.OPERATING));
        LocalDate before = LocalDate.parse("2026-03-24");
        told.fact(Side.CLIENT, ForumSamples.moved(forum.ref(), before, before.plusDays(6), null), FIRST);
        VEvent moved = event(read(summons.session(sittings(forum).get(3)).text()));

        assertThat(moved.getRecurrenceId().getDate().toInstant()).isEqualTo(Instant.parse("2026-03-24T08:30:00Z"));
        assertThat(moved.getStartDate().getDate().toInstant()).isEqualTo(Instant.parse("2026-03-30T07:30:00Z"));
    }

    @Test
    void whatLeavesOneCalendarIsNoCancellationForAll() throws IOException, ParserException {
        Recorded<Forum> forum = said(ForumSamples.weekly("OPS", ForumLevel.OPERATING));
        ZonedDateTime first = sittings(forum).getFirst().plannedAt();
        Summons.Part left = summons.withoutSeries(forum.id(), first, "mira{1}@provider.example", false);
        Calendar read = read(left.text());
        read.validate(true);
        assertThat(left.method()).isEqualTo("CANCEL");
        assertThat((Object) event(read).getProperty(Property.STATUS)).isNull();
        assertThat((Object) event(read).getProperty(Property.RECURRENCE_ID)).isNull();
        assertThat(event(read).getUid().getValue()).isEqualTo(forum.id() + "@entente");

        VEvent over = event(read(summons.withoutSeries(forum.id(), first, "mira@provider.example", true)
                .text()));
        assertThat(over.getStatus().getValue()).isEqualTo("CANCELLED");
        VEvent one = event(read(summons.withoutSession(forum.id(), first, "mira@provider.example")
                .text()));
        assertThat(one.getRecurrenceId().getDate().toInstant()).isEqualTo(first.toInstant());
    }

    /** Melbourne's television, published by somebody else with a zone table of its own: mailed as ours, each programme lies where the file says. */
    @Test
    void publishedProgrammesMailedAsOursLieWhereTheirFileSays() throws IOException, ParserException {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        try (Reader in = Files.newBufferedReader(SharedData.at("icalendar/Australian_TV_Melbourne.ics"))) {
            List<VEvent> weekly = events(new CalendarBuilder().build(in)).stream()
                    .filter(one -> one.getProperty(Property.RRULE) != null)
                    .filter(one -> one.getProperty(Property.EXDATE) == null)
                    .filter(one -> !one.getProperty(Property.RRULE).getValue().contains("BYDAY"))
                    .toList();
            assertThat(weekly).hasSizeGreaterThan(3);
            for (int n = 0; n < weekly.size(); n++) {
                liesWhereTheFileSays("TV" + n, weekly.get(n));
            }
        } finally {
            CompatibilityHints.clearHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING);
            CompatibilityHints.clearHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING);
        }
    }

    private void liesWhereTheFileSays(String code, VEvent theirs) throws IOException, ParserException {
        ZoneId zone = ZoneId.of("Australia/Melbourne");
        ZonedDateTime start = theirs.getStartDate().getDate().toInstant().atZone(zone);
        LocalTime time = start.toLocalTime();
        Forum as = weekly(
                code,
                zone.getId(),
                theirs.getProperty(Property.RRULE).getValue(),
                start.toLocalDate(),
                time.toString(),
                60);
        VEvent ours = event(read(summons.series(said(as)).text()));
        List<Instant> expected = starts(theirs, start.toLocalDate());

        assertThat(expected).isNotEmpty();
        assertThat(starts(ours, start.toLocalDate())).startsWith(expected.toArray(Instant[]::new));
    }

    private static List<Instant> starts(VEvent event, LocalDate first) {
        Instant from = first.minusDays(2).atStartOfDay(ZoneId.of("UTC")).toInstant();
        Period all =
                new Period(new DateTime(Date.from(from)), new DateTime(Date.from(from.plus(Duration.ofDays(2_000)))));
        return event.calculateRecurrenceSet(all).stream()
                .map(one -> one.getStart().toInstant())
                .toList();
    }

    private static List<String> rest(VEvent event) {
        return event.getProperties().stream()
                .filter(one -> !List.of(Property.SEQUENCE, Property.DTSTAMP, Property.ORGANIZER)
                        .contains(one.getName()))
                .map(Object::toString)
                .toList();
    }

    private static Forum weekly(String code, String zone, String rule, LocalDate firstOn, String startsAt, int lasts) {
        Forum of = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        return new Forum(
                code,
                of.name(),
                of.level(),
                of.charter(),
                null,
                rule,
                firstOn,
                startsAt,
                lasts,
                zone,
                null,
                of.members());
    }

    /** The newest forum. */
    private Recorded<Forum> said(Forum forum) {
        Ref<Forum> ref = told.fact(Side.CLIENT, forum, FIRST);
        return book().find(Forum.class, ref).orElseThrow();
    }

    private List<Sitting> sittings(Recorded<Forum> forum) {
        return Sittings.of(book(), ForumSamples.AS_OF).of(forum.ref());
    }

    private Book book() {
        return told.book().on(ForumSamples.AS_OF);
    }

    private static VEvent event(Calendar calendar) {
        return events(calendar).getFirst();
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
