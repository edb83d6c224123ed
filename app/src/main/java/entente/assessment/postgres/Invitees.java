package entente.assessment.postgres;

import entente.access.Member;
import entente.access.Right;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.QuestionBudget;
import entente.kernel.Refused;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a side asks; each side names its own people, and nobody is asked more than a person's budget allows. */
public final class Invitees {
    /** Somebody to be asked, and the group a breakdown counts the answer to; empty for none. */
    public record Invitee(UUID actor, String name, String group) {}

    /** Somebody who may be invited. */
    public record Colleague(UUID actor, String name) {}

    private final Transactions transactions;

    public Invitees(DataSource source) {
        this.transactions = new Transactions(source);
    }

    /** The people of one's own side who work in the arrangement. */
    public List<Colleague> colleagues(Member member) {
        member.must(Right.INVITE);
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select distinct a.actor, a.name
                                  from access.appointment p
                                  join access.account a on a.id = p.account
                                 where p.arrangement = :arrangement
                                   and p.side = :side
                                   and a.disabled_at is null
                                 order by a.name, a.actor
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .query((row, n) -> new Colleague(row.getObject("actor", UUID.class), row.getString("name")))
                        .list());
    }

    /** All of them or none: whoever cannot be asked is named. */
    public void invite(Member member, UUID campaign, List<Invitee> people) {
        Refused.unless(!people.isEmpty(), "people", "assessment.refused.people");
        List<UUID> known = colleagues(member).stream().map(Colleague::actor).toList();
        people.forEach(person ->
                Refused.unless(known.contains(person.actor), "people", "assessment.refused.person", person.name));
        transactions.as(member.reader(), jdbc -> {
            Campaign asked = new CampaignRows(jdbc, member.arrangement()).get(campaign);
            people.forEach(person -> invite(jdbc, member, asked, person));
            return people.size();
        });
    }

    private static void invite(JdbcClient jdbc, Member member, Campaign asked, Invitee person) {
        LocalDate quarter = QuestionBudget.quarterOf(asked.window().opensOn());
        int left = QuestionBudget.left(
                burden(jdbc, member, person, QuestionBudget.quarterBefore(quarter)),
                burden(jdbc, member, person, quarter));
        int items = asked.questionnaire().size();
        Refused.unless(items <= left, "people", "assessment.refused.budget", person.name, left, items);
        try {
            jdbc.sql(
                            "insert into assessment.invitation (campaign, side, actor, grp) values (:campaign, :side, :actor, :grp)")
                    .param("campaign", asked.id())
                    .param("side", member.side().name())
                    .param("actor", person.actor)
                    .param("grp", person.group.strip())
                    .update();
        } catch (DuplicateKeyException twice) {
            Refused.unless(false, "people", "assessment.refused.sides", person.name);
        }
        jdbc.sql("""
                        insert into assessment.burden (arrangement, side, actor, quarter, items)
                        values (:arrangement, :side, :actor, :quarter, :items)
                        on conflict (arrangement, actor, quarter) do update set items = burden.items + excluded.items
                        """)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .param("actor", person.actor)
                .param("quarter", quarter)
                .param("items", items)
                .update();
    }

    private static int burden(JdbcClient jdbc, Member member, Invitee person, LocalDate quarter) {
        return jdbc.sql("""
                        select coalesce(sum(items), 0)
                          from assessment.burden
                         where arrangement = :arrangement
                           and actor = :actor
                           and quarter = :quarter
                        """)
                .param("arrangement", member.arrangement())
                .param("actor", person.actor)
                .param("quarter", quarter)
                .query(Integer.class)
                .single();
    }
}
