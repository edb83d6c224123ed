package entente.mail;

import static entente.mail.Posted.header;
import static entente.mail.Posted.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.TestInstance;
import entente.access.Role;
import entente.access.SignedIn;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumMember;
import entente.kernel.Refused;
import entente.kernel.Side;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever has an address in a charter and no account: told by leave of the own side, of when and where, and of nothing else. */
class ForumGuestsTest extends PostedSessions {
    private static final String ADA = "ada@elsewhere.example";

    private final ForumGuests guests = TestInstance.bean(ForumGuests.class);

    @Test
    void withoutLeaveNothingGoesThereAndWithItTheSeriesOnce() {
        night();
        assertThat(to(ADA)).isEmpty();
        write(ADA);
        night();
        night();
        assertThat(to(ADA)).hasSize(1);
        Summoned asked = last(ADA);
        asked.calendar().validate(true);
        assertThat(asked.method()).isEqualTo("REQUEST");
        assertThat(asked.uid()).isEqualTo(forum.id() + "@entente");
        assertThat(asked.has(Property.RRULE)).isTrue();
        assertThat(asked.has(Property.SUMMARY)).isTrue();
    }

    @Test
    void theLetterSaysWhenAndWhereAndNothingElse() {
        amend(1, at("Room 7", weekly("09:30", client, provider)));
        write(ADA);
        night();
        Summoned asked = last(ADA);
        assertThat(asked.attendees()).containsExactly("mailto:" + ADA);
        assertThat(asked.has(Property.DESCRIPTION)).isFalse();
        assertThat(asked.event().getProperty(Property.LOCATION).getValue()).isEqualTo("Room 7");
        assertThat(asked.text()).contains("Operations round meets next on", "Place: Room 7");
        MimeMessage letter = to(ADA).getFirst();
        assertThat(subject(letter)).startsWith("Operations round meets next on ");
        assertThat(asked.text() + asked.calendar() + subject(letter))
                .doesNotContain(
                        "Trials", leaders.base(), "entente.example.org", client.email(), "What runs", "Per Lund");
        assertThat(header(letter, "List-Unsubscribe")).isEmpty();
    }

    @Test
    void whatMovesAndWhatIsCancelledComesWithAHigherNumberAndWithoutWhy() {
        write(ADA);
        night();
        move(3, 2);
        night();
        cancel(3);
        night();
        assertThat(sessions(ADA)).extracting(Summoned::method).containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(sessions(ADA)).extracting(Summoned::sequence).containsExactly(0, 1, 2);
        assertThat(sessions(ADA)).extracting(Summoned::uid).containsOnly(forum.id() + "@entente");
        assertThat(sessions(ADA))
                .allSatisfy(
                        one -> assertThat(one.text() + one.calendar()).doesNotContain("A holiday", "Nobody is here"));
        assertThat(last(ADA).text()).contains("is cancelled");
        last(ADA).calendar().validate(true);
    }

    @Test
    void namesakesAtOneAddressGetOneLetter() {
        amend(1, with(new ForumMember("Ada Holm junior", Side.CLIENT, "analyst", false, "Ada@Elsewhere.Example")));
        assertThat(guests.of(leaders.member(client)))
                .singleElement()
                .satisfies(one -> assertThat(one.names()).containsExactlyInAnyOrder("Ada Holm", "Ada Holm junior"));
        write(ADA);
        night();
        assertThat(to(ADA)).hasSize(1);
    }

    @Test
    void whomTheCharterNoLongerNamesLosesTheSeriesAndComesBackWithAHigherNumber() {
        write(ADA);
        night();
        amend(1, without(weekly("09:30", client, provider)));
        night();
        assertThat(last(ADA).method()).isEqualTo("CANCEL");
        assertThat(last(ADA).attendees()).containsExactly("mailto:" + ADA);
        amend(2, weekly("09:30", client, provider));
        night();
        assertThat(sessions(ADA)).extracting(Summoned::method).containsExactly("REQUEST", "CANCEL", "REQUEST");
        assertThat(sessions(ADA)).extracting(Summoned::sequence).containsExactly(0, 1, 2);
    }

    @Test
    void aLeaveTakenBackTakesTheSeriesOutAndAnotherBringsItBackWithAHigherNumber() {
        write(ADA);
        night();
        guests.stop(leaders.member(client), ADA);
        night();
        night();
        assertThat(last(ADA).method()).isEqualTo("CANCEL");
        assertThat(last(ADA).text()).contains("a forum you sat in").doesNotContain("Operations round");
        write(ADA);
        night();
        assertThat(sessions(ADA)).extracting(Summoned::sequence).containsExactly(0, 1, 2);
    }

    @Test
    void aSideGivesLeaveForItsOwnPeopleAlone() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> guests.write(leaders.member(provider), ADA));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> write("nobody@elsewhere.example"));
        assertThat(guests.of(leaders.member(provider))).isEmpty();
        // the charter now says that she is of the other side, whose leave nobody gave
        write(ADA);
        amend(1, changed(weekly("09:30", client, provider)));
        night();
        assertThat(to(ADA)).isEmpty();
        guests.write(leaders.member(provider), ADA);
        night();
        assertThat(to(ADA)).hasSize(1);
    }

    @Test
    void whoGetsAnAccountIsToldOnByItAndOfNothingTwice() {
        SignedIn mia = TestInstance.colleague("Mia Falk", client.organisationName());
        amend(1, weekly("09:30", client, provider, mia));
        write(mia.email());
        night();
        assertThat(sessions(mia)).extracting(Summoned::sequence).containsExactly(1);

        TestInstance.appoint(mia, leaders.arrangement(), Side.CLIENT, Role.BUSINESS_OWNER);
        night();
        assertThat(received(mia)).as("she knows the series").hasSize(1);
        assertThat(guests.of(leaders.member(client)))
                .extracting(ForumGuests.Guest::address)
                .doesNotContain(mia.email());
        move(3, 2);
        night();
        assertThat(received(mia)).hasSize(2);
        assertThat(last(mia).text()).contains("Why: A holiday", "/sessions/OPS.");

        asOwner("update access.appointment set to_on = from_on + 1 where account = :account", mia);
        night();
        assertThat(received(mia)).as("the leave still stands").hasSize(2);
        cancel(3);
        night();
        assertThat(last(mia).sequence()).isEqualTo(3);
        assertThat(last(mia).text()).doesNotContain("Nobody is here");
    }

    private void write(String address) {
        guests.write(leaders.member(client), address);
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> header(message, "To").contains(address))
                .toList();
    }

    private List<Summoned> sessions(String address) {
        return to(address).stream().map(Summoned::of).toList();
    }

    private Summoned last(String address) {
        return sessions(address).getLast();
    }

    private Forum with(ForumMember another) {
        Forum forum = weekly("09:30", client, provider);
        List<ForumMember> all = new ArrayList<>(forum.members());
        all.add(another);
        return of(forum, forum.place(), all);
    }

    private static Forum at(String place, Forum forum) {
        return of(forum, place, forum.members());
    }

    private static Forum without(Forum forum) {
        return of(
                forum,
                forum.place(),
                forum.members().stream().filter(one -> !ADA.equals(one.email())).toList());
    }

    private static Forum changed(Forum forum) {
        return of(
                forum,
                forum.place(),
                forum.members().stream()
                        .map(one -> ADA.equals(one.email())
                                ? new ForumMember(one.name(), Side.PROVIDER, one.role(), one.required(), ADA)
                                : one)
                        .toList());
    }

    private static Forum of(Forum forum, @Nullable String place, List<ForumMember> members) {
        return new Forum(
                forum.code(),
                forum.name(),
                forum.level(),
                forum.charter(),
                forum.decides(),
                forum.rule(),
                forum.firstOn(),
                forum.startsAt(),
                forum.lasts(),
                forum.zone(),
                place,
                members);
    }
}
