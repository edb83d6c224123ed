package entente.mail;

import entente.TestInstance;
import entente.access.JudgingContexts;
import entente.access.Members;
import entente.access.Signing;
import entente.asking.Calls;
import entente.cockpit.Judgements;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The letters of the running application at a moment of the test's choice, by a mail server of the test's own. */
final class MailAt {
    private MailAt() {}

    static Mail of(Instant now, int port) {
        return mail(
                Optional.of(new MailServer(
                        "127.0.0.1", port, false, null, "entente@example.org", "https://entente.example.org")),
                now);
    }

    static Mail without(Instant now) {
        return mail(Optional.empty(), now);
    }

    private static Mail mail(Optional<MailServer> server, Instant now) {
        DataSource source = TestInstance.bean(DataSource.class);
        return new Mail(
                server,
                new Outbox(source),
                new MailReaders(source),
                TestInstance.bean(Findings.class),
                TestInstance.bean(Calls.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** As somebody else's list of members has it. */
    static Findings findings(Members members) {
        return new Findings(
                TestInstance.ledger(),
                members,
                TestInstance.bean(Signing.class),
                TestInstance.bean(Judgements.class),
                TestInstance.bean(JudgingContexts.class),
                TestInstance.bean(Calls.class));
    }
}
