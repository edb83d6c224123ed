package entente;

import entente.access.JudgingContexts;
import entente.access.Proofs;
import entente.asking.NightlyClosing;
import entente.asking.NightlyDissent;
import entente.asking.NightlyForgetting;
import entente.cockpit.Judging;
import entente.cockpit.NightWork.InRounds;
import entente.cockpit.NightWork.OfArrangement;
import entente.cockpit.NightWork.OfHouse;
import entente.cockpit.Nightly;
import entente.exchange.Uploads;
import entente.ledger.postgres.StoredFiles;
import entente.mail.Mail;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the night does, on one screen. */
@Configuration(proxyBeanMethods = false)
class Nights {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Bean(initMethod = "start")
    Nightly nightly(
            DataSource source,
            JudgingContexts contexts,
            Judging judging,
            Proofs proofs,
            StoredFiles files,
            Uploads uploads,
            NightlyClosing campaigns,
            NightlyForgetting forgetting,
            NightlyDissent dissent,
            Mail mail,
            Clock clock) {
        return new Nightly(
                source,
                contexts,
                List.of(
                        new OfArrangement("nightly-judgement", judging::judgeAll),
                        new OfArrangement("nightly-campaigns", campaigns::closeDue),
                        new OfArrangement("nightly-forgetting", forgetting::forgetDue),
                        new OfArrangement("nightly-dissent", dissent::showDue),
                        new OfArrangement(
                                "nightly-signature",
                                id -> contexts.find(id).ifPresent(holders -> proofs.signFor(id, holders))),
                        new OfArrangement("nightly-letters", mail::planNightly),
                        new InRounds("letters", A_MINUTE, mail::round),
                        new OfHouse("nightly-files", files::sweep),
                        new OfHouse("nightly-uploads", uploads::forget)),
                clock);
    }
}
