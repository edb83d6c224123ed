package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.SignedIn;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MailPagesTest {
    private static final String PAGE = "/account/mail";

    private final SignedIn person = TestInstance.person("Ilse Adler");
    private final Visitor visitor = TestInstance.visitor(person);

    @Test
    void anInstanceWithoutAMailServerSaysSoAndKeepsTheChoice() {
        assertThat(visitor.get(PAGE).text())
                .contains("This instance sends no mail", "None so far.", "Monday")
                .doesNotContain("Send me one now");
        Visitor.Answer kept = visitor.send(PAGE, PAGE, Map.of("weekday", "FRIDAY", "urgent", "true"));
        assertThat(kept.text()).contains("Kept. Letters follow this from now on.");
        assertThat(new MailReaders(TestInstance.bean(DataSource.class)).choice(person))
                .isEqualTo(new MailChoice(false, DayOfWeek.FRIDAY, false, true, false));
        assertThat(visitor.get("/account").html()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void aLetterThatWaitsSaysWhyAndUntilWhen() {
        Outbox outbox = new Outbox(TestInstance.bean(DataSource.class));
        Instant at = Instant.parse("2026-11-03T09:00:00Z");
        outbox.plan(person.account(), Topic.TRIAL, null, "now", at);
        assertThat(visitor.get(PAGE).text()).contains("planned 3 Nov 2026", "leaves within a minute");
        outbox.failed(outbox.of(person.account()).getFirst(), "550 <nobody> here", at);
        assertThat(visitor.get(PAGE).text()).contains("tried once in vain", "550", "next try 3 Nov 2026");
        assertThat(visitor.get(PAGE).html()).contains("550 &lt;nobody&gt; here");
        outbox.ended(outbox.of(person.account()).getFirst().id(), Planned.Fate.SENT, at.plusSeconds(60));
        assertThat(visitor.get(PAGE).text()).contains("sent 3 Nov 2026");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(visitor.send(PAGE, PAGE, Map.of("weekday", "SOMEDAY")).status())
                .isEqualTo(404);
    }
}
