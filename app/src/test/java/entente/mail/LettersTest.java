package entente.mail;

import static entente.mail.Posted.header;
import static entente.mail.Posted.subject;
import static entente.mail.Posted.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.access.Signing;
import entente.cockpit.Judgements;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.challenge.ChallengeTelling;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that a real mail server on this machine takes, or does not. */
class LettersTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TwoLeaders leaders = TwoLeaders.of("Trials");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final LocalDate today = leaders.today();
    private final DataSource source = TestInstance.bean(DataSource.class);
    private final Outbox outbox = new Outbox(source);
    private final MailReaders readers = new MailReaders(source);

    /** A Tuesday at noon: nobody who never chose is written the week's letter then. */
    private final Instant tuesday = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .atTime(12, 0)
            .atZone(ZONE)
            .toInstant();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whoSaidToDoSomethingIsRemindedOnce() {
        action("Send the\r\nBcc: all@example.org list", provider, Chain.SHARED, today.plusDays(1));
        for (int night = 0; night < 3; night++) {
            Mail mail = mail(tuesday.plus(Duration.ofDays(1).multipliedBy(night)), port());
            mail.planNightly(leaders.arrangement());
            mail.round();
        }
        MimeMessage letter = received(provider).getFirst();
        assertThat(received(provider)).hasSize(1);
        assertThat(received(client)).isEmpty();
        assertThat(subject(letter)).startsWith("Trials: Send the Bcc: all@example.org list: you said");
        assertThat(text(letter))
                .contains("Dear Per Lund,", "https://entente.example.org" + leaders.base() + "/facts/")
                .contains("https://entente.example.org/account/mail");
        assertThat(header(letter, "Bcc")).isEmpty();
        assertThat(header(letter, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(outbox.of(provider.account())).extracting(Planned::fate).containsExactly(Planned.Fate.SENT);
    }

    @Test
    void whatOnlyOneSideKnowsIsInNoLetter() {
        action("Our secret", provider, Chain.PROVIDER, today);
        Mail mail = mail(tuesday, port());
        mail.planNightly(leaders.arrangement());
        mail.round();
        assertThat(outbox.of(provider.account())).isEmpty();
    }

    @Test
    void whatWasDoneMeanwhileIsNotWrittenOf() {
        Ref<ActionItem> action = action("Send the list", provider, Chain.SHARED, today.plusDays(1));
        Mail mail = mail(tuesday, port());
        mail.planNightly(leaders.arrangement());
        leaders.append(
                provider,
                Chain.SHARED,
                new Statement.Amend(
                        action.id(), 1, item("Send the list", provider, today.plusDays(1), today), today, "done"));
        mail.round();
        assertThat(received(provider)).isEmpty();
        assertThat(outbox.of(provider.account())).extracting(Planned::fate).containsExactly(Planned.Fate.OVERTAKEN);
    }

    @Test
    void whileTheMailServerIsAwayNothingIsLostAndItIsShown() {
        action("Send the list", provider, Chain.SHARED, today.plusDays(1));
        int port = port();
        server.stop();
        Mail away = mail(tuesday, port);
        away.planNightly(leaders.arrangement());
        away.round();
        Planned waits = outbox.of(provider.account()).getFirst();
        assertThat(waits.attempts()).isEqualTo(1);
        assertThat(waits.failure()).isNotBlank();
        assertThat(waits.nextAt()).isEqualTo(tuesday.plus(Duration.ofMinutes(1)));

        server.start();
        mail(tuesday.plusSeconds(59), port()).round();
        assertThat(received(provider)).isEmpty();
        mail(tuesday.plusSeconds(60), port()).round();
        assertThat(received(provider)).hasSize(1);
        assertThat(header(received(provider).getFirst(), "Message-ID")).isEqualTo("<" + waits.id() + "@example.org>");
    }

    @Test
    void whileTheMailServerIsAwayOneLetterKnocksAndTheOthersWait() {
        action("Send the list", provider, Chain.SHARED, today.plusDays(1));
        action("Answer the list", client, Chain.SHARED, today.plusDays(1));
        int port = port();
        server.stop();
        Mail away = mail(tuesday, port);
        away.planNightly(leaders.arrangement());
        away.round();
        assertThat(List.of(
                        outbox.of(client.account()).getFirst().attempts(),
                        outbox.of(provider.account()).getFirst().attempts()))
                .containsExactlyInAnyOrder(0, 1);
        server.start();
        mail(tuesday.plusSeconds(60), port()).round();
        assertThat(received(client)).hasSize(1);
        assertThat(received(provider)).hasSize(1);
    }

    @Test
    void somebodyWhoseZoneIsNoneHoldsUpNobody() {
        readers.choose(client, new MailChoice(true, DayOfWeek.TUESDAY, true, true));
        zone(client, "Nowhere/Land");
        action("Send the list", provider, Chain.SHARED, today.plusDays(1));
        Mail mail = mail(tuesday, port());
        mail.planNightly(leaders.arrangement());
        mail.tryOut(client);
        mail.round();
        assertThat(received(provider)).hasSize(1);
        zone(client, ZONE.getId());
        mail(tuesday.plusSeconds(60), port()).round();
        assertThat(received(client)).isNotEmpty();
        forget(client);
    }

    @Test
    void whoHasLeftGetsNoLetters() {
        action("Send the list", provider, Chain.SHARED, today.plusDays(1));
        Mail mail = mail(tuesday, port());
        mail.planNightly(leaders.arrangement());
        JdbcClient.create(TestInstance.asOwner())
                .sql("update access.account set disabled_at = now() where id = :id")
                .param("id", provider.account())
                .update();
        mail.round();
        assertThat(received(provider)).isEmpty();
        assertThat(outbox.of(provider.account())).extracting(Planned::fate).containsExactly(Planned.Fate.OVERTAKEN);
    }

    @Test
    void whoDoesNotWantRemindersGetsNone() {
        action("Send the list", provider, Chain.SHARED, today);
        readers.choose(provider, new MailChoice(true, DayOfWeek.MONDAY, false, true));
        Mail mail = mail(tuesday, port());
        mail.planNightly(leaders.arrangement());
        mail.round();
        assertThat(outbox.of(provider.account())).isEmpty();
        assertThat(readers.choice(client)).isEqualTo(new MailChoice(true, DayOfWeek.MONDAY, true, true));
    }

    @Test
    void theWeeksLetterComesOnItsDayWithAllThatWaits() {
        action("Send the list", client, Chain.SHARED, today.minusDays(40));
        List.of(client, provider)
                .forEach(one -> readers.choose(one, new MailChoice(true, DayOfWeek.TUESDAY, true, true)));
        mail(tuesday.minus(Duration.ofHours(5).plusMinutes(1)), port()).round();
        assertThat(received(client)).isEmpty();
        mail(tuesday.minus(Duration.ofHours(5)), port()).round();
        mail(tuesday, port()).round();

        assertThat(received(client)).hasSize(1);
        assertThat(subject(received(client).getFirst())).isEqualTo("One thing waits for you");
        assertThat(text(received(client).getFirst()))
                .contains("Trials (you are of the client)", "One thing you said you would do:", "  - Send the list: ")
                .contains("https://entente.example.org" + leaders.base() + "/actions");
        assertThat(received(provider)).as("nothing waits for the provider").isEmpty();
        forget(client, provider);
    }

    @Test
    void whatStopsTheWorkGoesToBothLeadersOnceAndToNobodyElse() {
        SignedIn colleague = TestInstance.person("Nina Hill");
        TestInstance.appoint(colleague, leaders.arrangement(), Side.CLIENT, Role.EXECUTIVE_SPONSOR);
        leaders.say(client, Chain.SHARED, Governance.ISSUE, ChallengeTelling.standstill("I-1", today));
        Mail mail = mail(tuesday, port());
        mail.planNightly(leaders.arrangement());
        mail.planNightly(leaders.arrangement());
        mail.round();
        assertThat(received(client)).hasSize(1);
        assertThat(subject(received(provider).getFirst())).startsWith("Trials: a problem stops the work: ");
        assertThat(outbox.of(colleague.account())).isEmpty();
    }

    @Test
    void somebodyCanTryWhetherLettersArrive() {
        Mail mail = mail(tuesday, port());
        mail.tryOut(client);
        mail.tryOut(client);
        mail.round();
        assertThat(received(client)).hasSize(1);
        assertThat(text(received(client).getFirst())).contains("You asked for this letter");
    }

    @Test
    void withoutAServerNothingIsPlanned() {
        action("Send the list", provider, Chain.SHARED, today);
        Mail none = new Mail(Optional.empty(), outbox, readers, findings(), Clock.fixed(tuesday, ZoneOffset.UTC));
        none.planNightly(leaders.arrangement());
        none.round();
        assertThat(none.leaves()).isFalse();
        assertThat(outbox.of(provider.account())).isEmpty();
    }

    private static void zone(SignedIn whose, String zone) {
        JdbcClient.create(TestInstance.asOwner())
                .sql("update access.account set zone = :zone where id = :id")
                .param("zone", zone)
                .param("id", whose.account())
                .update();
    }

    private void forget(SignedIn... people) {
        for (SignedIn one : people) {
            readers.choose(one, new MailChoice(false, DayOfWeek.TUESDAY, true, true));
        }
    }

    private Mail mail(Instant now, int port) {
        MailServer at =
                new MailServer("127.0.0.1", port, false, null, "entente@example.org", "https://entente.example.org");
        return new Mail(Optional.of(at), outbox, readers, findings(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Findings findings() {
        return new Findings(
                TestInstance.ledger(),
                TestInstance.bean(Members.class),
                TestInstance.bean(Signing.class),
                TestInstance.bean(Judgements.class));
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private Ref<ActionItem> action(String what, SignedIn who, Chain chain, LocalDate dueOn) {
        return leaders.say(who, chain, Governance.ACTION_ITEM, item(what, who, dueOn, null));
    }

    private ActionItem item(String what, SignedIn who, LocalDate dueOn, @Nullable LocalDate doneOn) {
        Side side = who.equals(client) ? Side.CLIENT : Side.PROVIDER;
        ActionState state = doneOn == null ? ActionState.OPEN : ActionState.DONE;
        LocalDate givenOn = today.minusDays(60);
        return new ActionItem(what, what, who.name(), side, null, null, givenOn, dueOn, state, doneOn, null);
    }

    private List<MimeMessage> received(SignedIn who) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> header(message, "To").contains(who.email()))
                .toList();
    }
}
