package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.DayOfWeek;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** Who joins, leaves, loses access or comes back: a calendar holds what its reader sits in, and nothing else. */
class WhoSitsTest extends PostedSessions {
    @Test
    void whoLeavesTheForumIsToldAndTheOthersGetItAnew() {
        move(2, 1);
        told(2);
        amend(1, weekly("09:30", client));
        night();
        assertThat(sessions(provider)).hasSize(3);
        Summoned off = last(provider);
        off.calendar().validate(true);
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.has(Property.RECURRENCE_ID)).as("the whole series").isFalse();
        assertThat(off.has(Property.STATUS))
                .as("it is on for the others: RFC 5546, 3.2.5")
                .isFalse();
        assertThat(off.attendees()).containsExactly("mailto:" + provider.email());
        assertThat(off.sequence()).isEqualTo(1);
        assertThat(off.text()).contains("Operations round: you no longer sit in it");
        assertThat(sessions(client)).hasSize(4);
        assertThat(sessions(client).get(2).attendees()).doesNotContain("mailto:" + provider.email());
        night();
        assertThat(sessions(provider)).hasSize(3);
    }

    @Test
    void whoJoinsGetsTheSeriesAndItsExceptions() {
        move(2, 1);
        told(2);
        SignedIn mia = TestInstance.colleague("Mia Falk", client.organisationName());
        TestInstance.appoint(mia, leaders.arrangement(), Side.CLIENT, Role.BUSINESS_OWNER);
        night();
        assertThat(received(mia)).as("she sits in no forum").isEmpty();
        amend(1, weekly("09:30", client, provider, mia));
        night();
        assertThat(sessions(mia)).extracting(Summoned::sequence).containsExactly(1, 2);
        assertThat(last(client).sequence()).isEqualTo(2);
    }

    @Test
    void whoLosesAccessLosesTheSessionsAndWhoComesBackGetsThemWithAHigherNumber() {
        move(2, 1);
        told(2);
        asOwner("update access.appointment set to_on = from_on + 1 where account = :account", provider);
        night();
        assertThat(sessions(provider)).hasSize(3);
        assertThat(last(provider).method()).isEqualTo("CANCEL");
        assertThat(last(provider).text())
                .contains("a forum you sat in")
                .doesNotContain("Operations round", leaders.base());
        assertThat(received(client)).hasSize(2);
        night();
        assertThat(sessions(provider)).hasSize(3);

        asOwner("update access.appointment set to_on = null where account = :account", provider);
        night();
        assertThat(sessions(provider)).extracting(Summoned::method).endsWith("CANCEL", "REQUEST", "REQUEST");
        assertThat(sessions(provider)).extracting(Summoned::sequence).containsExactly(0, 1, 1, 2, 2);
    }

    /** What the minute does, not the night. */
    @Test
    void accessThatEndedIsNoticedByTheNextRound() {
        told(1);
        asOwner("update access.appointment set to_on = from_on + 1 where account = :account", provider);
        round();
        assertThat(last(provider).method()).isEqualTo("CANCEL");
        round();
        assertThat(sessions(provider)).hasSize(2);
        assertThat(received(client)).hasSize(1);
    }

    @Test
    void whatWaitedForWhoeverLostAccessNeverLeaves() {
        mail(tuesday, port()).planNightly(leaders.arrangement());
        asOwner("update access.appointment set to_on = from_on + 1 where account = :account", provider);
        round();
        assertThat(received(provider)).isEmpty();
        assertThat(received(client)).hasSize(1);
    }

    @Test
    void whoseAccountEndsIsToldAsWellAndWhoWasToldNothingIsNot() {
        night();
        asOwner("update access.account set disabled_at = now() where id = :account", provider);
        night();
        assertThat(last(provider).method()).isEqualTo("CANCEL");
        asOwner("update access.account set disabled_at = null where id = :account", provider);
        wantsNothing(client);
        asOwner("update access.account set disabled_at = now() where id = :account", client);
        night();
        assertThat(received(client)).as("who wants none gets none").hasSize(1);
    }

    @Test
    void whoWasNeverToldIsNotToldThatItIsOff() {
        asOwner("update access.appointment set to_on = from_on + 1 where account = :account", provider);
        night();
        assertThat(received(provider)).isEmpty();
    }

    @Test
    void aCoachReadsNoForumAndIsAskedToNone() {
        SignedIn coach = TestInstance.colleague("Una Roth", client.organisationName());
        TestInstance.appoint(coach, leaders.arrangement(), Side.CLIENT, Role.COACH);
        amend(1, weekly("09:30", client, provider, coach));
        night();
        assertThat(received(coach)).isEmpty();
        assertThat(received(client)).hasSize(1);
    }

    @Test
    void aForumThatIsTakenBackLeavesEverybodysCalendar() {
        told(1);
        takeBack(forum, 1);
        told(2);
        Summoned off = last(client);
        off.calendar().validate(true);
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.status()).isEqualTo("CANCELLED");
        assertThat(off.sequence()).isEqualTo(1);
    }

    private void wantsNothing(SignedIn who) {
        readers.choose(who, new MailChoice(false, DayOfWeek.TUESDAY, true, true, false));
    }
}
