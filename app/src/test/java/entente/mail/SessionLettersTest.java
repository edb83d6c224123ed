package entente.mail;

import static entente.mail.Posted.subject;
import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.SignedIn;
import entente.exchange.calendar.Summons;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.ledger.Book;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.DateTime;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** What a forum's people are mailed for their calendars, taken by a real mail server and read by somebody else's parser. */
class SessionLettersTest extends PostedSessions {
    @Test
    void theMembersOfBothSidesGetTheSeriesOnceWhoeverLooks() {
        told(1);
        told(1);
        Summoned asked = last(provider);
        asked.calendar().validate(true);
        assertThat(asked.method()).isEqualTo("REQUEST");
        assertThat(asked.calendar().getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(asked.uid()).isEqualTo(forum.id() + "@entente");
        assertThat(asked.sequence()).isZero();
        assertThat(asked.has(Property.RRULE)).isTrue();
        assertThat(asked.has(Property.RECURRENCE_ID)).isFalse();
        assertThat(asked.calendar().getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(asked.event().getProperty(Property.ORGANIZER).getValue())
                .as("no calendar takes an invitation from its own reader")
                .isEqualTo("mailto:entente@example.org");
        assertThat(asked.attendees())
                .containsExactly(
                        "mailto:ada@elsewhere.example", "mailto:" + client.email(), "mailto:" + provider.email());
        assertThat(subject(received(provider).getFirst())).startsWith("Trials: Operations round meets next on ");
        assertThat(asked.text()).contains("Dear Per Lund,", leaders.base() + "/forums", "/account/mail");
        assertThat(server.getReceivedMessages())
                .as("whoever has no address, or no account, gets nothing")
                .hasSize(2);
    }

    /** 60 weeks hold the beginning and the end of a summer. */
    @Test
    void whoeverReadsItKeepsTheTimeByTheClockOnTheWall() {
        told(1);
        Period all = new Period(moment(tuesday.minus(Duration.ofDays(30))), moment(tuesday.plus(Duration.ofDays(500))));
        assertThat(last(client).event().calculateRecurrenceSet(all).stream()
                        .map(one -> one.getStart().toInstant())
                        .toList())
                .containsExactlyElementsOf(sittings().stream()
                        .map(one -> one.startsAt().toInstant())
                        .toList())
                .hasSize(60);
    }

    @Test
    void aSessionThatMovesIsOneLetterAboutThatSessionWithTheFeedsNumber() {
        told(1);
        move(3, 2);
        told(2);
        told(2);
        Summoned moved = last(client);
        moved.calendar().validate(true);
        assertThat(moved.method()).isEqualTo("REQUEST");
        assertThat(moved.uid()).isEqualTo(last(provider).uid()).isEqualTo(forum.id() + "@entente");
        assertThat(moved.has(Property.RRULE)).isFalse();
        assertThat(moved.event().getRecurrenceId().getDate().toInstant())
                .isEqualTo(sitting(3).plannedAt().toInstant());
        assertThat(moved.event().getStartDate().getDate().toInstant())
                .isEqualTo(sitting(3).startsAt().toInstant());
        assertThat(moved.sequence()).isEqualTo(1).isEqualTo(Summons.sequence(sitting(3)));
        assertThat(moved.text()).contains("Why: A holiday", "/sessions/OPS.");
    }

    @Test
    void aSessionThatIsCancelledLeavesBothCalendars() {
        told(1);
        move(3, 2);
        told(2);
        cancel(3);
        told(3);
        Summoned off = last(provider);
        off.calendar().validate(true);
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.status()).isEqualTo("CANCELLED");
        assertThat(off.event().getRecurrenceId().getDate().toInstant())
                .isEqualTo(sitting(3).plannedAt().toInstant());
        assertThat(off.sequence()).isEqualTo(2).isEqualTo(Summons.sequence(sitting(3)));
        assertThat(off.text()).contains("is cancelled", "Why: Nobody is here");
    }

    @Test
    void aForumThatChangesBringsItsSeriesAndThenItsExceptionsAnew() {
        move(3, 2);
        told(2);
        amend(1, weekly("11:00", client, provider));
        told(4);
        List<Summoned> letters = sessions(client);
        assertThat(letters).extracting(Summoned::sequence).containsExactly(0, 1, 1, 2);
        assertThat(letters.get(2).has(Property.RRULE)).isTrue();
        assertThat(letters.get(3).has(Property.RECURRENCE_ID)).isTrue();
        assertThat(letters.get(3).event().getRecurrenceId().getDate().toInstant())
                .isEqualTo(sitting(3).plannedAt().toInstant());
        assertThat(letters.get(2).text()).contains("Operations round changed and meets next on");
    }

    @Test
    void whatIsTakenBackMeetsAsPlannedWithAHigherNumber() {
        var moved = move(3, 2);
        told(2);
        takeBack(moved, 1);
        told(3);
        told(3);
        Summoned back = last(client);
        assertThat(back.method()).isEqualTo("REQUEST");
        assertThat(back.sequence()).isEqualTo(2);
        assertThat(back.event().getStartDate().getDate().toInstant())
                .isEqualTo(sitting(3).plannedAt().toInstant());
        assertThat(back.text()).contains("meets as planned");
        move(3, 1);
        told(4);
        assertThat(last(client).sequence()).isEqualTo(3);
    }

    @Test
    void aMovedSessionThatItsSeriesNoLongerHasIsTakenOut() {
        move(40, 2);
        told(2);
        amend(1, weekly("09:30", "FREQ=WEEKLY;COUNT=20", client, provider));
        told(4);
        Summoned off = last(client);
        off.calendar().validate(true);
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.has(Property.RECURRENCE_ID)).isTrue();
        assertThat(off.text()).contains("no longer meets on");
    }

    @Test
    void whileTheMailServerIsAwayNothingIsLostAndOnlyTheNewestLeaves() {
        int port = port();
        server.stop();
        mail(tuesday, port).planNightly(leaders.arrangement());
        mail(tuesday, port).round();
        amend(1, weekly("11:00", client, provider));
        mail(tuesday.plusSeconds(1), port).planNightly(leaders.arrangement());
        server.start();
        mail(tuesday.plusSeconds(60), port()).round();
        for (var one : List.of(client, provider)) {
            assertThat(sessions(one)).singleElement().satisfies(letter -> {
                assertThat(letter.sequence()).isEqualTo(1);
                assertThat(letter.event().getStartDate().getDate().toInstant())
                        .isEqualTo(sittings().getFirst().startsAt().toInstant());
            });
            assertThat(outbox.of(one.account()))
                    .extracting(Planned::fate)
                    .containsExactlyInAnyOrder(Planned.Fate.SENT, Planned.Fate.OVERTAKEN);
        }
    }

    @Test
    void whoDoesNotWantItGetsNothingUntilItIsWanted() {
        wants(provider, false);
        night();
        assertThat(received(provider)).isEmpty();
        assertThat(received(client)).hasSize(1);
        wants(provider, true);
        night();
        assertThat(received(provider)).hasSize(1);
    }

    @Test
    void whatWasNotWantedWhenItWasToLeaveComesOnceItIs() {
        mail(tuesday, port()).planNightly(leaders.arrangement());
        wants(provider, false);
        mail(tuesday, port()).round();
        wants(provider, true);
        told(1);
    }

    private void wants(SignedIn who, boolean sessions) {
        readers.choose(who, new MailChoice(false, DayOfWeek.TUESDAY, true, true, sessions));
    }

    private Sitting sitting(int week) {
        return sittings().get(week);
    }

    private List<Sitting> sittings() {
        Book book = leaders.member(client).sharedBook(TestInstance.ledger()).on(today);
        return Sittings.of(book, today).of(forum);
    }

    private static DateTime moment(Instant at) {
        return new DateTime(Date.from(at));
    }
}
