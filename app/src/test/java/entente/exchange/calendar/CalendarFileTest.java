package entente.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.governance.forum.ForumSamples;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.DateTime;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write, read back by a parser that is not ours. */
class CalendarFileTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-24");

    private final Told told = ArrangementSamples.shared();
    private final Ref<Forum> forum =
            told.fact(Side.CLIENT, ForumSamples.weekly("OPS", ForumLevel.OPERATING), LocalDate.parse("2026-03-03"));

    @Test
    void theFeedIsValidAndNamesBothSides() throws IOException, ParserException {
        Calendar feed = read(feed());

        feed.validate(true);
        assertThat(feed.getComponents(Component.VTIMEZONE))
                .hasSize(1)
                .first()
                .satisfies(zone -> assertThat(((VTimeZone) zone).getTimeZoneId().getValue())
                        .isEqualTo("Europe/Amsterdam"));
        assertThat(events(feed)).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(forum.id() + "@entente");
            assertThat(event.getProperties(Property.ATTENDEE))
                    .extracting(Object::toString)
                    .containsExactly(
                            "ATTENDEE;CN=Jonas Falk;ROLE=REQ-PARTICIPANT:mailto:jonas@client.example\r\n",
                            "ATTENDEE;CN=Mira Lund;ROLE=REQ-PARTICIPANT:mailto:mira@provider.example\r\n");
            assertThat(event.getProperty(Property.STATUS).getValue()).isEqualTo("CONFIRMED");
        });
    }

    /** 43 Tuesdays from 3 March to 29 December 2026; summer time from 29 March to 25 October. */
    @Test
    void whoeverReadsItKeepsTheTimeByTheClockOnTheWall() throws IOException, ParserException {
        VEvent series = events(read(feed())).getFirst();
        Period year = new Period(moment("2026-01-01T00:00:00Z"), moment("2027-01-01T00:00:00Z"));
        List<Instant> starts = series.calculateRecurrenceSet(year).stream()
                .map(one -> one.getStart().toInstant())
                .toList();

        assertThat(starts)
                .hasSize(44)
                .containsExactlyElementsOf(sittings().stream()
                        .map(one -> one.startsAt().toInstant())
                        .toList())
                .contains(Instant.parse("2026-03-24T08:30:00Z"), Instant.parse("2026-03-31T07:30:00Z"))
                .contains(Instant.parse("2026-10-20T07:30:00Z"), Instant.parse("2026-10-27T08:30:00Z"));
    }

    @Test
    void aMovedSessionIsAnExceptionOfTheSameSeriesAndSequenceGrows() throws IOException, ParserException {
        move(DAY.plusDays(2), "14:00");
        VEvent moved = events(read(feed())).getLast();

        assertThat(moved.getUid().getValue()).isEqualTo(forum.id() + "@entente");
        assertThat(moved.getRecurrenceId().getDate().toInstant()).isEqualTo(Instant.parse("2026-03-24T08:30:00Z"));
        assertThat(moved.getStartDate().getDate().toInstant()).isEqualTo(Instant.parse("2026-03-26T13:00:00Z"));
        assertThat(moved.getSequence().getSequenceNo()).isEqualTo(1);
    }

    @Test
    void aCancelledSessionStaysInTheFeedAsCancelledWithTheHighestSequence() throws IOException, ParserException {
        move(DAY.plusDays(2), null);
        told.fact(Side.PROVIDER, ForumSamples.cancellation(forum, DAY), DAY);
        VEvent cancelled = events(read(feed())).getLast();

        assertThat(cancelled.getProperty(Property.STATUS).getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getSequence().getSequenceNo()).isEqualTo(2);
    }

    @Test
    void anotherTimeOfTheForumIsANewSequenceOfTheSameSeries() throws IOException, ParserException {
        Forum later = ForumSamples.weekly("OPS", ForumLevel.MANAGEMENT);
        told.say(Side.CLIENT, new Statement.Amend(forum.id(), 1, later, DAY, "It sits higher now"));
        VEvent series = events(read(feed())).getFirst();

        assertThat(series.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(series.getUid().getValue()).isEqualTo(forum.id() + "@entente");
    }

    @Test
    void theSameBookMakesTheSameFile() {
        move(DAY.plusDays(2), null);
        assertThat(feed()).isEqualTo(feed());
    }

    @Test
    void anInvitationIsARequestAndACancellationCancelsIt() throws IOException, ParserException {
        Calendar asked = read(CalendarFile.invitation(sitting()));
        asked.validate(true);
        assertThat(asked.getMethod().getValue()).isEqualTo("REQUEST");

        told.fact(Side.PROVIDER, ForumSamples.cancellation(forum, DAY), DAY);
        Calendar off = read(CalendarFile.invitation(sitting()));
        off.validate(true);
        assertThat(off.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(events(off).getFirst().getSequence().getSequenceNo()).isEqualTo(1);
    }

    @Test
    void theFilesOfTwoSessionsAreNotTakenForEachOther() throws IOException, ParserException {
        List<Sitting> two = sittings().subList(0, 2);
        VEvent first = events(read(CalendarFile.invitation(two.get(0)))).getFirst();
        VEvent second = events(read(CalendarFile.invitation(two.get(1)))).getFirst();

        assertThat(first.getRecurrenceId().getDate().toInstant())
                .isEqualTo(two.get(0).plannedAt().toInstant());
        assertThat(second.getRecurrenceId().getDate().toInstant())
                .isEqualTo(two.get(1).plannedAt().toInstant());
    }

    @Test
    void anAddressWithASignNoPagesAddressHasBreaksNoFeed() throws IOException, ParserException {
        Forum of = ForumSamples.weekly("ODD", ForumLevel.OPERATING);
        List<ForumMember> members = Stream.concat(
                        of.members().stream(),
                        Stream.of(new ForumMember("Jane", Side.CLIENT, "lead", false, "j{a|ne@client.example")))
                .toList();
        Forum odd = new Forum(
                of.code(),
                of.name(),
                of.level(),
                of.charter(),
                null,
                of.rule(),
                of.firstOn(),
                of.startsAt(),
                of.lasts(),
                of.zone(),
                null,
                members);
        told.fact(Side.CLIENT, odd, DAY);

        assertThat(events(read(feed()))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane<jane@x.example>", "a%b@x.example", "jane", "jane@", "a b@x.example"})
    void whatIsNoAddressIsRefusedKindly(String email) {
        assertThatThrownBy(() -> new ForumMember("Jane", Side.CLIENT, "lead", true, email))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("write the address alone");
    }

    @Test
    void whatPeopleWroteCannotBreakOutOfItsLine() throws IOException, ParserException {
        Forum said = ForumSamples.weekly("OPS2", ForumLevel.OPERATING);
        Forum hostile = new Forum(
                "BAD",
                "Round\r\nBEGIN:VALARM; a,b\\c",
                said.level(),
                said.charter(),
                null,
                said.rule(),
                said.firstOn(),
                said.startsAt(),
                said.lasts(),
                said.zone(),
                "\r\nEND:VEVENT",
                said.members());
        told.fact(Side.CLIENT, hostile, DAY);
        Calendar read = read(feed());

        assertThat(events(read)).hasSize(2).allMatch(event -> event.getAlarms().isEmpty());
    }

    private void move(LocalDate to, @Nullable String at) {
        told.fact(Side.CLIENT, ForumSamples.moved(forum, DAY, to, at), DAY.minusDays(7));
    }

    private Sitting sitting() {
        return sittings().stream()
                .filter(one -> one.plannedOn().equals(DAY))
                .findFirst()
                .orElseThrow();
    }

    private List<Sitting> sittings() {
        return Sittings.of(book(), ForumSamples.AS_OF).of(forum);
    }

    private String feed() {
        Map<Recorded<Forum>, List<Sitting>> series = new LinkedHashMap<>();
        Sittings all = Sittings.of(book(), ForumSamples.AS_OF);
        Sittings.forums(book()).forEach(one -> series.put(one, all.of(one.ref())));
        return CalendarFile.feed(series);
    }

    private Book book() {
        return told.book().on(ForumSamples.AS_OF);
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static DateTime moment(String at) {
        return new DateTime(Date.from(Instant.parse(at)));
    }
}
