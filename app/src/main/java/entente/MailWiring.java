package entente;

import entente.access.Appointments;
import entente.access.JudgingContexts;
import entente.access.Members;
import entente.access.Signing;
import entente.asking.Calls;
import entente.cockpit.Judgements;
import entente.ledger.postgres.Ledger;
import entente.mail.Findings;
import entente.mail.ForumGuests;
import entente.mail.Mail;
import entente.mail.MailReaders;
import entente.mail.MailServer;
import entente.mail.Outbox;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what sends letters. */
@Configuration(proxyBeanMethods = false)
class MailWiring {
    @Bean
    MailReaders mailReaders(DataSource source) {
        return new MailReaders(source);
    }

    @Bean
    Outbox outbox(DataSource source) {
        return new Outbox(source);
    }

    @Bean
    ForumGuests forumGuests(DataSource source, Ledger ledger, Appointments appointments) {
        return new ForumGuests(source, ledger, appointments);
    }

    @Bean
    Findings findings(
            Ledger ledger,
            Members members,
            Signing signing,
            Judgements judgements,
            JudgingContexts contexts,
            Calls calls) {
        return new Findings(ledger, members, signing, judgements, contexts, calls);
    }

    @Bean
    Mail mail(Outbox outbox, MailReaders readers, Findings findings, Calls calls, Clock clock) {
        return new Mail(MailServer.from(System.getenv()), outbox, readers, findings, calls, clock);
    }
}
