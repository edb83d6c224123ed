package entente;

import entente.access.Accounts;
import entente.access.Members;
import entente.events.LandedFolder;
import entente.events.desk.LevelDesk;
import entente.exchange.demo.DeskEvents;
import entente.exchange.landing.EventUploads;
import entente.exchange.landing.LandingDesk;
import entente.exchange.landing.LogRecording;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.RunningDatabase;
import entente.ledger.postgres.StoredFiles;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Raw events inside the server: where they lie, who looks through them, who measures. */
@Configuration(proxyBeanMethods = false)
class ServiceEvents {
    @Bean
    LandedFolder landedFolder(RunningDatabase database) {
        return new LandedFolder(database.folder().resolve("landed"));
    }

    @Bean
    LevelDesk levelDesk(Ledger ledger, StoredFiles files, LandedFolder landed) {
        return new LevelDesk(ledger, files, landed);
    }

    @Bean
    EventUploads eventUploads(DataSource source, StoredFiles files, Clock clock) {
        return new EventUploads(source, files, clock);
    }

    @Bean
    LandingDesk landingDesk(
            Ledger ledger, StoredFiles files, EventUploads uploads, LandedFolder landed, LevelDesk levels) {
        return new LandingDesk(ledger, files, uploads, landed, new LogRecording(ledger, files, levels));
    }

    /** Asked for by the demo alone. */
    @Bean
    DeskEvents deskEvents(Ledger ledger, Members members, Accounts accounts, EventUploads uploads, LandingDesk desk) {
        return new DeskEvents(ledger, members, accounts, uploads, desk);
    }
}
