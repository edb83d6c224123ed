package entente.mail;

import static entente.mail.Posted.header;
import static entente.mail.Posted.subject;
import static entente.mail.Posted.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.Secret;
import entente.access.SignedIn;
import entente.asking.Answering;
import entente.asking.AskingPost;
import entente.asking.Campaigns;
import entente.asking.Guests;
import entente.asking.Invitees;
import entente.asking.Invitees.Handing;
import entente.asking.Invitees.Invitee;
import entente.asking.LinkAnswering;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Reply;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Item;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import entente.kernel.Conflict;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those who are asked get by mail: whoever signs in and guests, alike whether they have answered. */
class AskedByMailTest {
    private static final Pattern LINK = Pattern.compile("https://entente\\.example\\.org/answer/(\\S+)");
    private static final Instant NOON = Instant.parse("2026-06-02T12:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TwoLeaders leaders = TwoLeaders.of("Trials");
    private final Campaigns campaigns = TestInstance.bean(Campaigns.class);
    private final Invitees invitees = TestInstance.bean(Invitees.class);
    private final LinkAnswering links = TestInstance.bean(LinkAnswering.class);
    private final String gwen = "gwen." + leaders.arrangement() + "@example.org";
    private final UUID campaign = campaign();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aGuestGetsALinkThatNobodyWasShown() {
        assertThat(askGwen(Handing.MAILED)).isEmpty();
        round();
        round();
        assertThat(received(gwen)).hasSize(1);
        MimeMessage letter = received(gwen).getFirst();
        assertThat(subject(letter)).startsWith("Trials: you are asked what you think: Pulse, until ");
        assertThat(text(letter)).contains("Dear Gwen,", "because the client of Trials asks you");
        assertThat(header(letter, "List-Unsubscribe"))
                .as("a guest has no page to choose on")
                .isEmpty();
        LinkAnswering.Asked asked = links.find(link(letter)).orElseThrow();
        assertThat(asked.campaign().id()).isEqualTo(campaign);
        assertThat(asked.shown()).isEmpty();
    }

    @Test
    void aReminderGoesToWhoeverHasAnsweredToo() {
        askGwen(Handing.MAILED);
        askLeader();
        round();
        links.answer(link(received(gwen).getFirst()), reply());
        TestInstance.bean(Answering.class).answerByName(leaders.member(leaders.client()), campaign, reply());
        assertThat(campaigns.remind(leaders.member(leaders.client()), campaign)).isTrue();
        round();
        for (String one : List.of(gwen, leaders.client().email())) {
            assertThat(received(one)).hasSize(2);
            assertThat(subject(received(one).get(1)))
                    .contains("your side reminds everybody it asks", "nobody knows who has");
        }
        assertThat(links.find(link(received(gwen).getFirst())))
                .as("the earlier link")
                .isPresent();
        assertThat(links.find(link(received(gwen).get(1)))).isPresent();
    }

    @Test
    void whoSignsInIsLedToTheStatements() {
        askLeader();
        round();
        assertThat(text(received(leaders.client().email()).getFirst()))
                .contains("https://entente.example.org" + leaders.base() + "/campaigns/" + campaign + "/answer");
        assertThat(received(leaders.provider().email())).as("not asked").isEmpty();
    }

    @Test
    void whoIsShownTheLinksSendsThem() {
        Secret shown = askGwen(Handing.SHOWN).getFirst().secret();
        round();
        assertThat(received(gwen)).isEmpty();
        assertThat(links.find(shown)).isPresent();
    }

    @Test
    void aLinkThatWentByMailIsNoLeadersToMakeAnew() {
        askGwen(Handing.MAILED);
        round();
        assertThat(invitees.relink(leaders.member(leaders.client()), campaign)).isEmpty();
        campaigns.remind(leaders.member(leaders.client()), campaign);
        round();
        assertThat(received(gwen)).hasSize(2);
        LinkAnswering.Asked asked = links.find(link(received(gwen).getFirst())).orElseThrow();
        assertThat(asked.shown()).isEmpty();
    }

    @Test
    void anyOfTheLettersLinksAnswersOnce() {
        askGwen(Handing.MAILED);
        round();
        campaigns.remind(leaders.member(leaders.client()), campaign);
        round();
        links.answer(link(received(gwen).get(1)), reply());
        assertThatThrownBy(() -> links.answer(link(received(gwen).getFirst()), reply()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whileTheMailServerIsAwayTheLetterWaitsAndItsCampaignSaysSo() {
        askGwen(Handing.MAILED);
        int port = server.getSmtp().getPort();
        server.stop();
        Mail away = MailAt.of(NOON, port);
        away.called(leaders.arrangement());
        away.round();
        assertThat(away.progress(campaign, ours())).isEqualTo(new AskingPost.Progress(1, true));
        assertThat(away.progress(campaign, theirs()))
                .as("the other side's")
                .isEqualTo(new AskingPost.Progress(0, false));
        server.start();
        Mail back = MailAt.of(NOON.plusSeconds(60), server.getSmtp().getPort());
        back.round();
        assertThat(links.find(link(received(gwen).getFirst()))).isPresent();
        assertThat(back.progress(campaign, ours())).isEqualTo(new AskingPost.Progress(0, false));
    }

    @Test
    void whatStandsInTheQueueIsNoWayIn() {
        askGwen(Handing.MAILED);
        round();
        String secret = link(received(gwen).getFirst()).text();
        List<@Nullable String> kept = JdbcClient.create(TestInstance.asOwner())
                .sql("select l::text from infra.letter l where topic = 'LINK' and arrangement = :arrangement")
                .param("arrangement", leaders.arrangement())
                .query(String.class)
                .list();
        assertThat(kept)
                .singleElement()
                .asString()
                .contains("asked " + campaign)
                .doesNotContain(secret, gwen);
    }

    private List<Invitees.Link> askGwen(Handing handing) {
        UUID guest = TestInstance.bean(Guests.class).named(leaders.member(leaders.client()), "Gwen", gwen);
        return ask(guest, "Gwen", handing);
    }

    private void askLeader() {
        SignedIn leader = leaders.client();
        ask(leader.actor(), leader.name(), Handing.MAILED);
    }

    private List<Invitees.Link> ask(UUID actor, String name, Handing handing) {
        return invitees.invite(
                leaders.member(leaders.client()), campaign, List.of(new Invitee(actor, name, "")), handing);
    }

    private List<UUID> ours() {
        return guests(leaders.client());
    }

    private List<UUID> theirs() {
        return guests(leaders.provider());
    }

    private List<UUID> guests(SignedIn leader) {
        return TestInstance.bean(Guests.class).list(leaders.member(leader)).stream()
                .map(Guests.Guest::actor)
                .toList();
    }

    private UUID campaign() {
        return campaigns.call(
                leaders.member(leaders.client()),
                new Campaigns.Call(
                        "Pulse",
                        questions(),
                        new Window(leaders.today(), leaders.today().plusDays(14)),
                        Threshold.FIVE,
                        false));
    }

    private static Questionnaire questions() {
        return new Questionnaire(
                List.of(ShippedInstruments.find("health-check").orElseThrow().pulse()));
    }

    private static Reply reply() {
        return Reply.of(questions().items().stream().collect(Collectors.toMap(Item::code, item -> 3)));
    }

    private void round() {
        Mail mail = MailAt.of(NOON, server.getSmtp().getPort());
        mail.called(leaders.arrangement());
        mail.round();
    }

    private static Secret link(MimeMessage letter) {
        Matcher found = LINK.matcher(text(letter));
        assertThat(found.find()).isTrue();
        return new Secret(found.group(1));
    }

    private List<MimeMessage> received(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> header(message, "To").contains(address))
                .toList();
    }
}
