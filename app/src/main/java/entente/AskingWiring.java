package entente;

import entente.access.JudgingContexts;
import entente.asking.Answering;
import entente.asking.Calls;
import entente.asking.Campaigns;
import entente.asking.ChemistryAsked;
import entente.asking.ClosedCampaigns;
import entente.asking.Closing;
import entente.asking.Dissents;
import entente.asking.Guests;
import entente.asking.Held;
import entente.asking.Instruments;
import entente.asking.Invitees;
import entente.asking.LinkAnswering;
import entente.asking.NightlyClosing;
import entente.asking.NightlyDissent;
import entente.asking.NightlyForgetting;
import entente.asking.OwnViews;
import entente.ledger.postgres.Ledger;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what asks people. */
@Configuration(proxyBeanMethods = false)
class AskingWiring {
    @Bean
    Campaigns campaigns(DataSource source, Ledger ledger) {
        return new Campaigns(source, ledger);
    }

    @Bean
    Instruments instruments(DataSource source) {
        return new Instruments(source);
    }

    @Bean
    Invitees invitees(DataSource source) {
        return new Invitees(source);
    }

    @Bean
    Calls calls(DataSource source) {
        return new Calls(source);
    }

    @Bean
    Guests guests(DataSource source) {
        return new Guests(source);
    }

    @Bean
    Answering answering(DataSource source, Ledger ledger) {
        return new Answering(source, ledger);
    }

    @Bean
    ChemistryAsked chemistryAsked(DataSource source, Ledger ledger) {
        return new ChemistryAsked(source, ledger);
    }

    @Bean
    OwnViews ownViews(DataSource source, Ledger ledger, ChemistryAsked pairs) {
        return new OwnViews(source, ledger, pairs);
    }

    @Bean
    LinkAnswering linkAnswering(DataSource source, JudgingContexts contexts, Ledger ledger) {
        return new LinkAnswering(source, contexts, ledger);
    }

    @Bean
    ClosedCampaigns closedCampaigns(DataSource source) {
        return new ClosedCampaigns(source);
    }

    @Bean
    Closing closing(Campaigns campaigns, ClosedCampaigns closed, Ledger ledger) {
        return new Closing(campaigns, closed, ledger);
    }

    @Bean
    NightlyClosing nightlyClosing(JudgingContexts contexts, Campaigns campaigns, Closing closing, Ledger ledger) {
        return new NightlyClosing(contexts, campaigns, closing, ledger);
    }

    @Bean
    NightlyForgetting nightlyForgetting(
            DataSource source, JudgingContexts contexts, Campaigns campaigns, Ledger ledger) {
        return new NightlyForgetting(source, contexts, campaigns, ledger);
    }

    @Bean
    Held held(DataSource source, Ledger ledger) {
        return new Held(source, ledger);
    }

    @Bean
    Dissents dissents(DataSource source, Ledger ledger) {
        return new Dissents(source, ledger);
    }

    @Bean
    NightlyDissent nightlyDissent(DataSource source, JudgingContexts contexts, Ledger ledger) {
        return new NightlyDissent(source, contexts, ledger);
    }
}
