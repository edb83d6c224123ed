package entente.mail;

import static entente.mail.Posted.header;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail server of the test's own, two leaders, and a day on which nobody who never chose is written to. */
abstract class PostedLetters {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final TwoLeaders leaders = TwoLeaders.of("Trials");
    final SignedIn client = leaders.client();
    final SignedIn provider = leaders.provider();
    final LocalDate today = leaders.today();
    final DataSource source = TestInstance.bean(DataSource.class);
    final Outbox outbox = new Outbox(source);
    final MailReaders readers = new MailReaders(source);

    /** A Tuesday at noon: nobody who never chose is written the week's letter then. */
    final Instant tuesday = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
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

    static void zone(SignedIn whose, String zone) {
        JdbcClient.create(TestInstance.asOwner())
                .sql("update access.account set zone = :zone where id = :id")
                .param("zone", zone)
                .param("id", whose.account())
                .update();
    }

    void forget(SignedIn... people) {
        for (SignedIn one : people) {
            readers.choose(one, new MailChoice(false, DayOfWeek.TUESDAY, true, true, true));
        }
    }

    Mail mail(Instant now, int port) {
        return MailAt.of(now, port);
    }

    Forum daily() {
        return new Forum(
                "OPS",
                "Operations round",
                ForumLevel.OPERATING,
                "What runs and what does not",
                null,
                "FREQ=DAILY;COUNT=400",
                today,
                "09:30",
                60,
                "Europe/Berlin",
                null,
                List.of(
                        new ForumMember("Ilse Adler", Side.CLIENT, "owner", true, client.email()),
                        new ForumMember("Kai Lind", Side.PROVIDER, "lead", true, null)));
    }

    int port() {
        return server.getSmtp().getPort();
    }

    Ref<ActionItem> action(String what, SignedIn who, Chain chain, LocalDate dueOn) {
        return leaders.say(who, chain, Governance.ACTION_ITEM, item(what, who, dueOn, null));
    }

    ActionItem item(String what, SignedIn who, LocalDate dueOn, @Nullable LocalDate doneOn) {
        Side side = who.equals(client) ? Side.CLIENT : Side.PROVIDER;
        ActionState state = doneOn == null ? ActionState.OPEN : ActionState.DONE;
        LocalDate givenOn = today.minusDays(60);
        return new ActionItem(what, what, who.name(), side, null, null, givenOn, dueOn, state, doneOn, null);
    }

    List<MimeMessage> received(SignedIn who) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> header(message, "To").contains(who.email()))
                .toList();
    }
}
