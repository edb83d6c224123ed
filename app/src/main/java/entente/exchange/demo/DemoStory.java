package entente.exchange.demo;

import entente.access.Operator;
import entente.ledger.Kinds;
import entente.ledger.Ref;
import entente.ledger.postgres.Database;
import entente.team.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The rich example: a client and a provider over fourteen months, and two quieter arrangements, told through the real ledger.
 *
 * @param clinical the arrangement the story is about
 * @param network the client's other arrangement
 * @param building the provider's other one, which its client has not joined
 */
public record DemoStory(UUID clinical, UUID network, UUID building) {
    /** Where the two sides meet; the story ends on the day that it is there. */
    public static final ZoneId ZONE = ZoneId.of(Beginnings.ZONE);

    public static final int MONTHS = Months.COUNT;

    /** Whom a newcomer may sign in as, the client's people first and on each side the leader first. */
    public static final List<Login> LOGINS = Troupe.LOGINS;

    /**
     * Tells it into a database that holds no organisation of the story yet.
     *
     * @param end the day on which the story ends: today
     * @param passwordHash of the one password everybody in it has
     * @param monthBegins hears the number of each month as it is told
     */
    public static DemoStory tell(
            Database database, Kinds kinds, LocalDate end, String passwordHash, IntConsumer monthBegins) {
        DataSource owner = database.asOwner();
        // one connection for the whole telling: opening one takes longer than an append
        SingleConnectionDataSource app = one(database);
        try {
            Months months = new Months(end);
            StoryClock hired = new StoryClock(ZONE, months.first(1));
            Troupe troupe = Troupe.hired(new Operator(owner, hired), passwordHash, ZONE);
            Stage stage = new Stage(app, owner, kinds);
            UUID clinical = stage.play(
                    clinical(new Telling(months, kinds)),
                    troupe.clinical(months),
                    new Stage.Opening(Beginnings.NAME, ZONE),
                    monthBegins);
            new PeopleAsked(app, owner, kinds, clinical, end).tell(troupe);
            SaidAgainst.tell(app, kinds, clinical, end, troupe);
            UUID network = stage.play(
                    NetworkService.tell(new Telling(months, kinds)),
                    troupe.network(months.first(NetworkService.BEGINS)),
                    new Stage.Opening(NetworkService.NAME, ZONE),
                    month -> {});
            UUID building = stage.play(
                    BuildingService.tell(new Telling(months, kinds)),
                    troupe.building(months.first(BuildingService.BEGINS)),
                    new Stage.Opening(BuildingService.NAME, ZONE),
                    month -> {});
            return new DemoStory(clinical, network, building);
        } finally {
            app.destroy();
        }
    }

    private static SingleConnectionDataSource one(Database database) {
        return new SingleConnectionDataSource(
                database.url(), database.app().user(), database.app().password(), true);
    }

    static Telling clinical(Telling story) {
        Beginnings.tell(story);
        Ref<Person> owner = People.tell(story);
        HouseRules.tell(story);
        Promises.tell(story);
        Projects projects = Projects.tell(story);
        Milestones.tell(story, projects);
        Inputs.Late late = Inputs.tell(story, projects);
        Transfer.tell(story);
        ClientsPart.tell(story, projects, late);
        Orders orders = Changes.tell(story, projects);
        Charters.tell(story, projects, owner);
        Baselines.tell(story, projects, orders.signed(projects.vela()));
        Gains.tell(story);
        Measures.tell(story);
        HouseRules.dispute(story, MonthlyReports.tell(story, projects));
        ServiceLevels.tell(story);
        DeskLevel.tell(story);
        Seating.tell(story);
        Duties.tell(story);
        Touching.tell(story);
        Troubles.tell(story);
        TwoLaboratories.tell(story);
        BroughtIn.tell(story);
        Undertakings.tell(story);
        together(story);
        HandedOver.tell(story);
        Newcomers.tell(story);
        Growth.tell(story);
        AtHome.tell(story);
        Leading.tell(story);
        Weighing.tell(story);
        Pulses.tell(story);
        LeadersAnswers.tell(story);
        OwnNotes.tell(story, projects);
        return story;
    }

    /** Where both meet, what they decide, quarrel about and learn. */
    private static void together(Telling story) {
        Voices.tell(story);
        Rounds.tell(story);
        LessonsLearned.tell(story);
        Quarterly.tell(story);
        Foreboding.tell(story);
        Bettering.tell(story);
        Playbook.tell(story);
        Rulings.tell(story);
        Quarrels.tell(story);
        Rhythms.tell(story);
    }
}
