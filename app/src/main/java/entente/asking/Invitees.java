package entente.asking;

import entente.access.Member;
import entente.access.Right;
import entente.access.Secret;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.SideState;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a side asks; each side names its own people, and nobody is asked more than a person's budget allows. */
public final class Invitees {
    /** Somebody to be asked, and the group a breakdown counts the answer to; empty for none. */
    public record Invitee(UUID actor, String name, String group) {}

    /**
     * Somebody who may be invited.
     *
     * @param email of a guest, who has no account and answers by a link; absent for whoever signs in
     */
    public record Colleague(
            UUID actor, String name, @Nullable String email) {
        public boolean isGuest() {
            return email != null;
        }
    }

    /** A guest's own way to a campaign; shown once, kept as a hash. */
    public record Link(String name, Secret secret) {}

    private final Transactions transactions;
    private final Guests guests;

    public Invitees(DataSource source) {
        this.transactions = new Transactions(source);
        this.guests = new Guests(source);
    }

    /** The people of one's own side who work in the arrangement, and its guests. */
    public List<Colleague> colleagues(Member member) {
        member.must(Right.INVITE);
        List<Colleague> accounts = transactions.as(
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
                        .query((row, n) ->
                                new Colleague(row.getObject("actor", UUID.class), row.getString("name"), null))
                        .list());
        return Stream.concat(
                        accounts.stream(),
                        guests.list(member).stream()
                                .map(guest -> new Colleague(guest.actor(), guest.name(), guest.email())))
                .toList();
    }

    /** How many questions each of these can still be asked in the quarter of a campaign. */
    public Map<UUID, Integer> budgets(Member member, Campaign campaign, List<Colleague> people) {
        return transactions.as(member.reader(), jdbc -> {
            Burdens burdens = new Burdens(jdbc, member);
            LocalDate on = campaign.window().opensOn();
            return people.stream()
                    .collect(Collectors.toMap(Colleague::actor, person -> burdens.left(person.actor(), on)));
        });
    }

    /** Who of the own side is asked by a campaign that runs. */
    public List<UUID> invited(Member member, UUID campaign) {
        member.must(Right.INVITE);
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select actor from assessment.invitation where campaign = :campaign and side = :side")
                        .param("campaign", campaign)
                        .param("side", member.side().name())
                        .query(UUID.class)
                        .list());
    }

    /** How whoever does not sign in comes to the own link. */
    public enum Handing {
        /** A leader is shown it once and hands it over. */
        SHOWN,
        /** It is made when the letter leaves; nobody is shown it. */
        MAILED
    }

    /** All of them or none: whoever cannot be asked is named. The links to hand over come back, and never again. */
    public List<Link> invite(Member member, UUID campaign, List<Invitee> people, Handing handing) {
        Refused.unless(!people.isEmpty(), "people", "assessment.refused.people");
        Map<UUID, Colleague> known =
                colleagues(member).stream().collect(Collectors.toMap(Colleague::actor, person -> person));
        people.forEach(person -> Refused.unless(
                known.containsKey(person.actor()), "people", "assessment.refused.person", person.name()));
        return transactions.as(member.reader(), jdbc -> {
            handOver(jdbc, member);
            CampaignRows rows = new CampaignRows(jdbc, member.arrangement());
            Campaign asked = rows.get(campaign);
            demandOpen(rows, member, asked, people.size());
            Burdens burdens = new Burdens(jdbc, member);
            List<Link> links = new ArrayList<>();
            for (Invitee person : people) {
                burdens.add(
                        person, asked.window().opensOn(), asked.questionnaire().size());
                Secret secret = Secret.fresh();
                boolean guest = Optional.ofNullable(known.get(person.actor()))
                        .filter(Colleague::isGuest)
                        .isPresent();
                boolean mailed = guest && handing == Handing.MAILED;
                insert(jdbc, member, asked, person, guest ? secret : null, mailed);
                if (guest && !mailed) {
                    shown(jdbc, member, campaign, person.actor());
                    links.add(new Link(person.name(), secret));
                }
            }
            return links;
        });
    }

    /** Where all have answered, whoever is added alone could be seen to answer. */
    private static void demandOpen(CampaignRows rows, Member member, Campaign asked, int more) {
        SideState side = rows.sides(asked.id()).stream()
                .filter(state -> state.side() == member.side() && !state.closed())
                .findFirst()
                .orElseThrow(() -> new Conflict(Text.of("assessment.refused.closed")));
        Refused.unless(
                more >= asked.threshold().people() || !side.isWhole(),
                "people",
                "assessment.refused.alone",
                asked.threshold().people());
    }

    /** New links for all guests of the own side whose links are handed over; the earlier ones open nothing any more. What goes by mail stays with its owner. */
    public List<Link> relink(Member member, UUID campaign) {
        List<Guests.Guest> all = guests.list(member);
        return transactions.as(member.reader(), jdbc -> {
            handOver(jdbc, member);
            List<Link> links = new ArrayList<>();
            for (Guests.Guest guest : all) {
                Secret secret = Secret.fresh();
                int asked = jdbc.sql("""
                                update assessment.invitation
                                   set link = :link
                                 where campaign = :campaign
                                   and actor = :actor
                                   and link is not null
                                   and not mailed
                                """)
                        .param("link", secret.hash())
                        .param("campaign", campaign)
                        .param("actor", guest.actor())
                        .update();
                if (asked == 1) {
                    shown(jdbc, member, campaign, guest.actor());
                    links.add(new Link(guest.name(), secret));
                }
            }
            return links;
        });
    }

    /** Whoever has an account by now signs in, and nobody is shown a link of theirs. */
    private static void handOver(JdbcClient jdbc, Member member) {
        jdbc.sql("select assessment.hand_over_all(:arrangement, :side)")
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .query(Integer.class)
                .single();
    }

    private static void shown(JdbcClient jdbc, Member member, UUID campaign, UUID actor) {
        jdbc.sql("""
                        insert into assessment.link_shown (campaign, actor, side, shown_by, shown_on)
                        values (:campaign, :actor, :side, :by, assessment.today(:arrangement))
                        """)
                .param("campaign", campaign)
                .param("actor", actor)
                .param("side", member.side().name())
                .param("by", member.person().actor())
                .param("arrangement", member.arrangement())
                .update();
    }

    private static void insert(
            JdbcClient jdbc, Member member, Campaign asked, Invitee person, @Nullable Secret secret, boolean mailed) {
        try {
            jdbc.sql("""
                            insert into assessment.invitation (campaign, side, actor, grp, link, mailed)
                            values (:campaign, :side, :actor, :grp, :link, :mailed)
                            """)
                    .param("mailed", mailed)
                    .param("campaign", asked.id())
                    .param("side", member.side().name())
                    .param("actor", person.actor())
                    .param("grp", person.group().strip())
                    .param("link", secret == null ? null : secret.hash())
                    .update();
        } catch (DuplicateKeyException twice) {
            Refused.unless(false, "people", "assessment.refused.sides", person.name());
        }
    }
}
