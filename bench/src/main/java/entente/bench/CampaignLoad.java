package entente.bench;

import com.zaxxer.hikari.HikariDataSource;
import entente.access.Member;
import entente.access.Members;
import entente.asking.Campaigns;
import entente.asking.ClosedCampaigns;
import entente.asking.Closing;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.RunningDatabase;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A campaign of 5,000 people and 24 statements, all answered: from its last day to the fact both sides read. */
final class CampaignLoad {
    private static final int TIMES = 12;
    private static final int WARM = 2;
    private static final int TARGET = 2_000;

    private CampaignLoad() {}

    static void run(BenchInstance instance, PrintStream out) {
        try (RunningDatabase database = RunningDatabase.start(DatabaseSettings.from(Map.of(), instance.folder()));
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database.database().asApp());
            Ledger ledger = BenchInstance.ledger(pool);
            Member leader = new Members(pool, Clock.systemUTC()).get(instance.client(), instance.arrangement());
            Campaigns campaigns = new Campaigns(pool, ledger);
            Closing closing = new Closing(campaigns, new ClosedCampaigns(pool), ledger);
            Latencies latencies = new Latencies();
            for (int i = 0; i < TIMES; i++) {
                UUID campaign =
                        answered(JdbcClient.create(database.database().asOwner()), campaigns.call(leader, call()));
                long begun = System.nanoTime();
                if (!closing.close(leader, campaign)) {
                    throw new IllegalStateException("not closed");
                }
                if (i >= WARM) {
                    latencies.add(System.nanoTime() - begun);
                }
            }
            out.println(latencies.line("close a campaign of 5,000 people x 24 statements", 0.5, TARGET));
        }
    }

    private static Campaigns.Call call() {
        LocalDate today = LocalDate.now(Clock.system(BenchInstance.ZONE));
        return new Campaigns.Call(
                "Everybody",
                new Questionnaire(List.of(
                        ShippedInstruments.find("health-check").orElseThrow().onlyOwn())),
                new Window(today, today.plusDays(1)),
                Threshold.FIVE,
                false);
    }

    /** As if 2,500 people of each side had been invited, in ten groups, and answered all; the last day is over. */
    private static UUID answered(JdbcClient owner, UUID campaign) {
        owner.sql("""
                        insert into assessment.invitation (campaign, side, actor, grp)
                        select :campaign, s, gen_random_uuid(), 'group ' || n % 10
                          from unnest(array ['CLIENT', 'PROVIDER']) s, generate_series(1, 2500) n
                        """).param("campaign", campaign).update();
        owner.sql("""
                        update assessment.answered a
                           set people = (select array_agg(i.actor order by i.actor)
                                           from assessment.invitation i
                                          where i.campaign = a.campaign and i.side = a.side)
                         where a.campaign = :campaign
                        """).param("campaign", campaign).update();
        owner.sql("""
                        insert into assessment.open_answer
                        select gen_random_uuid(), i.campaign, i.side, i.grp, p.points, p.points, p.points, null
                          from assessment.invitation i
                         cross join lateral (select array(select (1 + floor(random() * 5))::smallint
                                                            from generate_series(1, 24)
                                                           where i.grp <> '') as points) p
                         where i.campaign = :campaign
                        """).param("campaign", campaign).update();
        owner.sql(
                        "update assessment.campaign set opens_on = opens_on - 30, closes_on = closes_on - 30 where id = :campaign")
                .param("campaign", campaign)
                .update();
        return campaign;
    }
}
