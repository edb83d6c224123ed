package entente;

import entente.access.Accounts;
import entente.access.Appointments;
import entente.access.Attempts;
import entente.access.Beginnings;
import entente.access.Deputies;
import entente.access.Footnote;
import entente.access.Invitations;
import entente.access.JudgingContexts;
import entente.access.Members;
import entente.access.NamedReaders;
import entente.access.Names;
import entente.access.OpenSessions;
import entente.access.Parlance;
import entente.access.Proofs;
import entente.access.Sides;
import entente.access.Signing;
import entente.access.Tokens;
import entente.access.Visits;
import entente.arrangement.ProtocolSheet;
import entente.cockpit.CockpitSheets;
import entente.cockpit.Courses;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Judging;
import entente.cockpit.Marks;
import entente.cockpit.Practices;
import entente.cockpit.Standings;
import entente.cockpit.Watch;
import entente.cockpit.paper.PaperDesk;
import entente.exchange.ImportDesk;
import entente.exchange.Pack;
import entente.exchange.SavedMappings;
import entente.exchange.Uploads;
import entente.ledger.Kinds;
import entente.ledger.postgres.Answers;
import entente.ledger.postgres.Drafts;
import entente.ledger.postgres.KeyFile;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Publication;
import entente.ledger.postgres.Requests;
import entente.ledger.postgres.RunningDatabase;
import entente.ledger.postgres.SignedHeads;
import entente.ledger.postgres.StoredFiles;
import entente.register.OwnDrafts;
import entente.signal.Judge;
import entente.signal.Terms;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain objects of the house together; the one place that reads the machine's clock. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Kinds kinds() {
        return House.KINDS;
    }

    @Bean
    Ledger ledger(DataSource source, Kinds kinds, Clock clock, ApplicationEventPublisher events) {
        return new Ledger(source, kinds, clock, events::publishEvent);
    }

    @Bean
    Proofs proofs(DataSource source, Ledger ledger, RunningDatabase database) throws IOException {
        KeyFile seal = KeyFile.in(KeyFile.place(System.getenv(), database.folder()));
        return new Proofs(source, ledger, new SignedHeads(ledger, seal));
    }

    @Bean
    Requests requests(Ledger ledger) {
        return new Requests(ledger);
    }

    @Bean
    Drafts drafts(Ledger ledger) {
        return new Drafts(ledger);
    }

    @Bean
    OwnDrafts ownDrafts(Ledger ledger, Drafts drafts) {
        return new OwnDrafts(ledger, drafts);
    }

    @Bean
    Answers answers(Ledger ledger) {
        return new Answers(ledger);
    }

    @Bean
    StoredFiles storedFiles(DataSource source, RunningDatabase database, Clock clock) throws IOException {
        return new StoredFiles(source, StoredFiles.folder(System.getenv(), database.folder()), clock);
    }

    @Bean
    Publication publication(Ledger ledger) {
        return new Publication(ledger);
    }

    @Bean
    Judgements judgements() {
        return new Judgements(new Judge(House.ROOMS));
    }

    @Bean
    EarlierBooks earlierBooks() {
        return new EarlierBooks();
    }

    @Bean
    PaperDesk paperDesk(Ledger ledger, Judgements judgements, EarlierBooks earlier) {
        return new PaperDesk(ledger, judgements, earlier);
    }

    @Bean
    CockpitSheets cockpitSheets(Judgements judgements, EarlierBooks earlier, Sides sides) {
        return new CockpitSheets(judgements, new Courses(judgements), earlier, sides);
    }

    @Bean
    JudgingContexts judgingContexts(DataSource source) {
        return new JudgingContexts(source);
    }

    @Bean
    Standings standings(DataSource source, Clock clock) {
        return new Standings(source, clock);
    }

    @Bean
    Judging judging(
            Ledger ledger,
            Judgements judgements,
            JudgingContexts contexts,
            Standings standings,
            ApplicationEventPublisher events) {
        return new Judging(ledger, judgements, contexts, standings, events::publishEvent);
    }

    @Bean
    Marks marks(Judging judging) {
        return new Marks(judging);
    }

    @Bean(initMethod = "start")
    Watch watch(JudgingContexts contexts, Marks marks, Clock clock) {
        return new Watch(contexts, marks, clock);
    }

    @Bean
    Uploads uploads(DataSource source, Clock clock) {
        return new Uploads(source, clock);
    }

    @Bean
    SavedMappings savedMappings(DataSource source, Clock clock) {
        return new SavedMappings(source, clock);
    }

    @Bean
    ImportDesk importDesk(Ledger ledger, Uploads uploads) {
        return new ImportDesk(ledger, uploads);
    }

    @Bean
    Practices practices() {
        return Practices.of(House.ROOMS);
    }

    @Bean
    Terms terms() {
        return Terms.of(House.ROOMS);
    }

    @Bean
    Accounts accounts(DataSource source, Clock clock) {
        return new Accounts(source, clock);
    }

    @Bean
    Attempts attempts(DataSource source, Clock clock) {
        return new Attempts(source, clock);
    }

    @Bean
    Members members(DataSource source, Clock clock) {
        return new Members(source, clock);
    }

    @Bean
    Names names(DataSource source) {
        return new Names(source);
    }

    @Bean
    Appointments appointments(DataSource source) {
        return new Appointments(source);
    }

    @Bean
    Invitations invitations(DataSource source, Clock clock) {
        return new Invitations(source, clock);
    }

    @Bean
    Deputies deputies(DataSource source, Appointments appointments) {
        return new Deputies(source, appointments);
    }

    @Bean
    NamedReaders namedReaders(DataSource source, Clock clock) {
        return new NamedReaders(source, clock);
    }

    @Bean
    Signing signing(DataSource source, Ledger ledger) {
        return new Signing(source, ledger);
    }

    @Bean
    Sides sides(DataSource source) {
        return new Sides(source);
    }

    @Bean
    OpenSessions openSessions(DataSource source, Clock clock) {
        return new OpenSessions(source, clock);
    }

    @Bean
    Visits visits(DataSource source, Clock clock) {
        return new Visits(source, clock);
    }

    @Bean
    Beginnings beginnings(DataSource source, Clock clock) {
        return new Beginnings(source, clock);
    }

    @Bean
    Tokens tokens(DataSource source, Clock clock) {
        return new Tokens(source, clock);
    }

    /** Both sides' agreement on this workspace, in short, on every page they share. */
    @Bean
    Footnote footnote(Ledger ledger) {
        return new Footnote(member -> ProtocolSheet.shortForm(member.sharedBook(ledger)));
    }

    /** An arrangement that says what sort of work it is for is spoken of in that work's words. */
    @Bean
    Parlance parlance(Ledger ledger) {
        return new Parlance(member -> Pack.parlance(member.book(ledger)));
    }
}
