package entente.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SharedData;
import entente.governance.forum.Series;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.DateTime;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calendars other people published: each is read, and our series lie where theirs do. */
class PublishedCalendarsTest {
    /** Two of them end their lines or write their links as no standard says, which every reader of calendars puts up with. */
    private static final List<String> PUT_UP_WITH = List.of(
            CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_UNFOLDING,
            CompatibilityHints.KEY_RELAXED_VALIDATION);

    @BeforeEach
    void putUpWith() {
        PUT_UP_WITH.forEach(hint -> CompatibilityHints.setHintEnabled(hint, true));
    }

    @AfterEach
    void putUpWithNoMore() {
        PUT_UP_WITH.forEach(CompatibilityHints::clearHintEnabled);
    }

    @Test
    void everyPublishedCalendarIsRead() {
        List<Path> files = files();
        assertThat(files).hasSize(8);
        assertThat(files).allSatisfy(file -> assertThat(events(file)).isNotEmpty());
    }

    /** Melbourne's television: weekly programmes with a time of day, some of them across the end of summer time on 26 March 2006. */
    @Test
    void aWeeklyProgrammeKeepsItsTimeAcrossTheEndOfSummerTime() {
        List<VEvent> weekly = events(SharedData.at("icalendar/Australian_TV_Melbourne.ics")).stream()
                .filter(event -> event.getProperty(Property.RRULE) != null)
                .filter(event -> !rule(event).contains("BYDAY"))
                .toList();
        assertThat(weekly).isNotEmpty().allSatisfy(PublishedCalendarsTest::liesWhereTheFileSays);
    }

    /** Whole days that recur each year until one. */
    @Test
    void holidaysRecurOnTheDaysTheFileSays() {
        List<VEvent> ended = Stream.of("EstoniaHolidays.ics", "google_aus_holidays.ics", "Christian32Holidays.ics")
                .flatMap(file -> events(SharedData.at("icalendar/" + file)).stream())
                .filter(event -> event.getProperty(Property.RRULE) != null)
                .filter(event -> !(event.getStartDate().getDate() instanceof DateTime))
                .filter(event -> rule(event).matches("FREQ=YEARLY;.*(COUNT|UNTIL)=.*"))
                .filter(event -> !rule(event).contains("BYDAY"))
                .toList();
        assertThat(ended).hasSizeGreaterThan(20).allSatisfy(event -> {
            LocalDate first = day(event);
            var ours = Series.of(rule(event), first).days();
            assertThat(ours)
                    .containsExactlyElementsOf(Stream.iterate(first, day -> day.plusYears(1))
                            .limit(ours.size())
                            .toList());
        });
    }

    /** The programme's own zone table, written by somebody else, gives the moments; ours come from the platform's. */
    private static void liesWhereTheFileSays(VEvent event) {
        DateTime start = (DateTime) event.getStartDate().getDate();
        ZoneId zone = ZoneId.of("Australia/Melbourne");
        LocalTime time = start.toInstant().atZone(zone).toLocalTime();
        List<Instant> ours = Series.of(rule(event), day(event)).days().stream()
                .map(day -> ZonedDateTime.of(day, time, zone).toInstant())
                .toList();
        List<Instant> theirs = Stream.iterate(0, week -> week + 1)
                .limit(ours.size())
                .map(week -> ZonedDateTime.ofInstant(start.toInstant(), zone)
                        .plusWeeks(week)
                        .toInstant())
                .toList();
        assertThat(ours).isEqualTo(theirs);
        assertThat(ours)
                .allSatisfy(at -> assertThat(start.getTimeZone().getOffset(at.toEpochMilli()))
                        .isEqualTo(zone.getRules().getOffset(at).getTotalSeconds() * 1_000));
    }

    private static LocalDate day(VEvent event) {
        String date = event.getStartDate().getDate().toString();
        return LocalDate.parse(date.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String rule(VEvent event) {
        RRule rule = event.getProperty(Property.RRULE);
        return rule.getValue();
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.list(SharedData.at("icalendar"))) {
            return all.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<VEvent> events(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Calendar calendar = new CalendarBuilder().build(in);
            return calendar.<VEvent>getComponents(Component.VEVENT);
        } catch (IOException | ParserException broken) {
            throw new IllegalStateException(file.toString(), broken);
        }
    }
}
