package entente.exchange.demo;

import entente.access.JudgingContexts;
import entente.access.Member;
import entente.access.Members;
import entente.access.Secret;
import entente.asking.Campaigns;
import entente.asking.ClosedCampaigns;
import entente.asking.Closing;
import entente.asking.Guests;
import entente.asking.Invitees;
import entente.asking.LinkAnswering;
import entente.assessment.Assessment;
import entente.assessment.RootCause;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Reply;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Kinds;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people of both sides said when they were asked twice in the same words, a quarter apart, and others of them in between of trust: answers taken as everywhere, and the days moved to the story's. */
final class PeopleAsked {
    private static final int PEOPLE = 11;
    private static final int QUARTER = 98;
    private static final int LATELY = 12;
    private static final int BETWEEN = 33;
    private static final Map<Side, String> HOMES =
            Map.of(Side.CLIENT, "marrowdale.example", Side.PROVIDER, "brightfathom.example");

    private final DataSource app;
    private final DataSource owner;
    private final Kinds kinds;
    private final UUID arrangement;
    private final LocalDate end;

    PeopleAsked(DataSource app, DataSource owner, Kinds kinds, UUID arrangement, LocalDate end) {
        this.app = app;
        this.owner = owner;
        this.kinds = kinds;
        this.arrangement = arrangement;
        this.end = end;
    }

    void tell(Troupe troupe) {
        Map<Side, Member> leaders =
                Map.of(Side.CLIENT, member(troupe, Player.ORLA), Side.PROVIDER, member(troupe, Player.ANNEKE));
        Instrument pulse = shipped("health-check").pulse();
        ask(leaders, "How we work together, a quarter ago", end.minusDays(QUARTER), pulse, 1, Opinions.BEFORE);
        // others, so that nobody is asked too much
        ask(
                leaders,
                "Whether we trust each other",
                end.minusDays(BETWEEN),
                shipped("trust-six"),
                1 + PEOPLE,
                Opinions.OF_TRUST);
        UUID lately = ask(leaders, "How we work together, now", end.minusDays(LATELY), pulse, 1, Opinions.NOW);
        StoryClock clock = new StoryClock(DemoStory.ZONE, Months.weekday(end));
        Ledger ledger = new Ledger(app, kinds, clock, appended -> {});
        RootCause ours = new RootCause(
                lately.toString(),
                "decisions",
                Side.CLIENT,
                "Our steering group met every other month, and nobody decided in between",
                "Questions sometimes came a day before it met",
                "A deputy decides between meetings, up to the signing limit",
                "Whoever stands in for our leader",
                end.minusDays(LATELY - 5));
        Member client = client(leaders);
        ledger.append(
                client.reader(),
                arrangement,
                client.voice(),
                Chain.CLIENT,
                List.of(new Statement.Say(Ids.next(clock.instant()), Assessment.ROOT_CAUSE, ours, ours.saidOn())));
    }

    private static Instrument shipped(String code) {
        return ShippedInstruments.find(code).orElseThrow();
    }

    /** Called and answered on the day that the database has, and closed as of a day of the story. */
    private UUID ask(
            Map<Side, Member> leaders,
            String title,
            LocalDate closesOn,
            Instrument asked,
            int first,
            Opinions opinions) {
        LocalDate today = today();
        Clock now = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Ledger ledger = new Ledger(app, kinds, now, appended -> {});
        Campaigns campaigns = new Campaigns(app, ledger);
        UUID campaign = campaigns.call(
                client(leaders),
                new Campaigns.Call(
                        title,
                        new Questionnaire(List.of(asked)),
                        new Window(today.minusDays(1), today.plusDays(1)),
                        Threshold.FIVE,
                        false));
        LinkAnswering answering = new LinkAnswering(app, new JudgingContexts(app), ledger);
        leaders.forEach((side, leader) -> answer(leader, campaign, asked, first, opinions, answering));
        JdbcClient.create(owner)
                .sql("update assessment.campaign set opens_on = :from, closes_on = :to where id = :id")
                .param("from", closesOn.minusDays(14))
                .param("to", closesOn)
                .param("id", campaign)
                .update();
        Ledger story = new Ledger(app, kinds, new StoryClock(DemoStory.ZONE, Months.weekday(end)), appended -> {});
        new Closing(campaigns, new ClosedCampaigns(app), story).close(client(leaders), campaign);
        return campaign;
    }

    private void answer(
            Member leader, UUID campaign, Instrument asked, int first, Opinions opinions, LinkAnswering answering) {
        Guests guests = new Guests(app);
        List<Invitees.Invitee> people = new ArrayList<>();
        for (int person = 1; person <= PEOPLE; person++) {
            String email = "colleague" + (first + person - 1) + "@" + HOMES.get(leader.side());
            people.add(new Invitees.Invitee(guests.named(leader, "", email), email, Opinions.group(person)));
        }
        List<Secret> links = new Invitees(app)
                .invite(leader, campaign, people, Invitees.Handing.SHOWN).stream()
                        .map(Invitees.Link::secret)
                        .toList();
        for (int person = 0; person < links.size(); person++) {
            Reply reply = opinions.of(leader.side(), person, asked);
            answering.answer(links.get(person), reply);
        }
    }

    private static Member client(Map<Side, Member> leaders) {
        return Objects.requireNonNull(leaders.get(Side.CLIENT));
    }

    private Member member(Troupe troupe, Player player) {
        Clock now = Clock.fixed(end.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Members(app, now).get(troupe.who(player), arrangement);
    }

    private LocalDate today() {
        return JdbcClient.create(owner)
                .sql("select assessment.today(:arrangement)")
                .param("arrangement", arrangement)
                .query(LocalDate.class)
                .single();
    }
}
