package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's calendar address: made, read by a calendar that has no account, and taken back. */
class CalendarPagesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Pattern ADDRESS = Pattern.compile("(/feed/[A-Za-z0-9_-]+\\.ics)");

    private final SignedIn client = TestInstance.person("Ilse Adler");
    private final SignedIn provider = TestInstance.person("Per Lund");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Rounds", Side.CLIENT, ZONE);
    private final LocalDate today =
            LocalDate.ofInstant(TestInstance.ledger().clock().instant(), ZONE);

    @BeforeEach
    void appoint() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
        forum("OPS", client.email());
        forum("OTHER", "somebody@else.example");
    }

    @Test
    void aPersonsFeedHoldsTheForumsThatNameThePersonAndBothSidesPeople()
            throws IOException, ParserException, InterruptedException {
        HttpResponse<String> feed = ask(made(client), null);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("content-type")).hasValue("text/calendar;charset=UTF-8");
        Calendar calendar = new CalendarBuilder().build(new StringReader(feed.body()));
        calendar.validate(true);
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
        assertThat(feed.body().replace("\r\n ", "")).contains(client.email(), provider.email(), "TZID:Europe/Berlin");
    }

    @Test
    void whereNothingChangedTheAnswerIsALine() throws IOException, InterruptedException {
        String address = made(client);
        String tag = ask(address, null).headers().firstValue("etag").orElseThrow();
        assertThat(ask(address, tag).statusCode()).isEqualTo(304);

        forum("NEW", client.email());
        assertThat(ask(address, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressIsShownOnceAndANewOneEndsTheOld() throws IOException, InterruptedException {
        String first = made(client);
        assertThat(TestInstance.visitor(client).get("/calendar").html()).doesNotContain("/feed/");

        String second = made(client);
        assertThat(ask(first, null).statusCode()).isEqualTo(404);
        assertThat(ask(second, null).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressTakenBackOpensNothing() throws IOException, InterruptedException {
        String address = made(client);
        TestInstance.visitor(client).send("/calendar", "/calendar/revoke", Map.of());

        assertThat(ask(address, null).statusCode()).isEqualTo(404);
        assertThat(ask("/feed/nothing.ics", null).statusCode()).isEqualTo(404);
    }

    /** A calendar that asks the moment after is told of nothing: its address knows no night. */
    @Test
    void whoLostAccessReadsNothingOfItInTheFeedFromThenOn() throws IOException, InterruptedException {
        String address = made(provider);
        assertThat(ask(address, null).body()).contains("BEGIN:VEVENT");
        JdbcClient.create(TestInstance.asOwner())
                .sql("update access.appointment set to_on = from_on + 1 where account = ?")
                .param(provider.account())
                .update();
        assertThat(ask(address, null).body()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void oneSessionComesAsAnInvitationForTheMembersOfTheArrangementAlone() {
        String path = "/arrangements/" + arrangement + "/sessions/OPS." + today + "/invitation.ics";
        assertThat(TestInstance.visitor(provider).get(path).html()).contains("METHOD:REQUEST");
        assertThat(TestInstance.visitor(TestInstance.person("Zoe Faber"))
                        .get(path)
                        .status())
                .isEqualTo(404);
    }

    private String made(SignedIn who) {
        Visitor.Answer answer = TestInstance.visitor(who).send("/calendar", "/calendar", Map.of());
        Matcher address = ADDRESS.matcher(answer.html());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    /** Without a session: a calendar has none. */
    private static HttpResponse<String> ask(String path, @Nullable String tag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestInstance.address() + path));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        try (HttpClient calendar = HttpClient.newHttpClient()) {
            return calendar.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private void forum(String code, String email) {
        Member member = TestInstance.bean(Members.class).get(client, arrangement);
        Forum forum = new Forum(
                code,
                "Round " + code,
                ForumLevel.OPERATING,
                "What runs",
                null,
                "FREQ=DAILY;COUNT=30",
                today,
                "09:30",
                60,
                ZONE.getId(),
                null,
                List.of(
                        new ForumMember("Ilse Adler", Side.CLIENT, "owner", true, email),
                        new ForumMember("Per Lund", Side.PROVIDER, "lead", true, provider.email())));
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        TestInstance.ledger()
                .append(
                        member.reader(),
                        arrangement,
                        member.voice(),
                        Chain.SHARED,
                        List.of(new Statement.Say(id, Governance.FORUM, forum, today)));
    }
}
