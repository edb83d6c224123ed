package entente.mail;

import static entente.mail.Posted.header;
import static entente.mail.Posted.subject;
import static entente.mail.Posted.text;
import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.governance.action.ActionItem;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that a real mail server on this machine takes, or does not. */
class LettersTest extends PostedLetters {
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
        readers.choose(client, new MailChoice(true, DayOfWeek.TUESDAY, true, true, true));
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
        readers.choose(provider, new MailChoice(true, DayOfWeek.MONDAY, false, true, true));
        Mail mail = mail(tuesday, port());
        mail.planNightly(leaders.arrangement());
        mail.round();
        assertThat(outbox.of(provider.account())).isEmpty();
        assertThat(readers.choice(client)).isEqualTo(new MailChoice(true, DayOfWeek.MONDAY, true, true, true));
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
        Mail none = MailAt.without(tuesday);
        none.planNightly(leaders.arrangement());
        none.round();
        assertThat(none.leaves()).isFalse();
        assertThat(outbox.of(provider.account())).isEmpty();
    }
}
