package entente.asking;

import entente.access.Member;
import entente.assessment.RatingGuard;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Reply;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Taking an answer without knowing whose it is: one transaction marks that the person answers and leaves a ticket without a name, a second
 * one, under nobody's name, spends the ticket. A crash between the two loses the answer; no crash can tell whose it was.
 */
public final class Answering {
    /**
     * A campaign that waits for somebody's answer.
     *
     * @param few whether the side is too few for anybody to be anonymous, so that an answer by name is offered
     */
    public record Waiting(Campaign campaign, boolean few) {}

    private final Transactions transactions;
    private final Ledger ledger;

    public Answering(DataSource source, Ledger ledger) {
        this.ledger = ledger;
        this.transactions = new Transactions(source);
    }

    /** What this person is asked today and has not answered. */
    public List<Waiting> waiting(Member member) {
        return transactions.as(member.reader(), jdbc -> {
            CampaignRows campaigns = new CampaignRows(jdbc, member.arrangement());
            return jdbc
                    .sql("select campaign, few from assessment.waiting(:arrangement)")
                    .param("arrangement", member.arrangement())
                    .query((row, n) -> Map.entry(row.getObject("campaign", UUID.class), row.getBoolean("few")))
                    .list()
                    .stream()
                    .map(row -> waiting(member, campaigns.get(row.getKey()), row.getValue()))
                    .toList();
        });
    }

    private static Waiting waiting(Member member, Campaign campaign, boolean few) {
        return new Waiting(campaign, few || campaign.isAbout(member.person().actor()));
    }

    /** Without a name; whoever a campaign is about says how it sees itself. */
    public void answer(Member member, UUID campaign, Reply reply) {
        Campaign asked = asked(member, campaign);
        if (asked.isAbout(member.person().actor())) {
            answerByName(member, campaign, reply);
            return;
        }
        reply.checked(asked.questionnaire());
        Ticket ticket = Ticket.fresh();
        String taken = transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select assessment.take_ticket(:campaign, :ticket)")
                        .param("campaign", campaign)
                        .param("ticket", ticket.digest().bytes())
                        .query(String.class)
                        .single());
        Ticket.demandTaken(taken, asked);
        ticket.spend(transactions, asked, reply);
    }

    /** Under the person's own name, where the side is too few to be anonymous and the person wants it so. */
    public void answerByName(Member member, UUID campaign, Reply reply) {
        Campaign asked = asked(member, campaign);
        reply.checked(asked.questionnaire());
        String taken = transactions.as(
                member.reader(),
                jdbc -> Ticket.points(
                                jdbc.sql("select assessment.answer_by_name(:campaign, :ticket, " + Ticket.POINTS + ")"),
                                asked,
                                reply)
                        .param("campaign", campaign)
                        .param("ticket", Ticket.fresh().digest().bytes())
                        .query(String.class)
                        .single());
        Ticket.demandTaken(taken, asked);
    }

    private Campaign asked(Member member, UUID campaign) {
        Campaign asked =
                transactions.as(member.reader(), jdbc -> new CampaignRows(jdbc, member.arrangement()).get(campaign));
        if (asked.questionnaire().personal()) {
            // a side may switch off while people answer
            LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
            RatingGuard.demand(member.sharedBook(ledger).on(today), asked.sides());
        }
        return asked;
    }
}
