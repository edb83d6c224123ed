package entente.assessment.postgres;

import entente.access.Member;
import entente.assessment.RatingGuard;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Reply;
import entente.assessment.instrument.Asking;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Text;
import entente.ledger.Digest;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Taking an answer without knowing whose it is: one transaction marks that the person answers and leaves a ticket without a name, a second
 * one, under nobody's name, spends the ticket. A crash between the two loses the answer; no crash can tell whose it was.
 */
public final class Answering {
    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String POINTS =
            "cast(:own as smallint[]), cast(:importance as smallint[]), cast(:guess as smallint[])";

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
                    .map(row -> new Waiting(campaigns.get(row.getKey()), row.getValue()))
                    .toList();
        });
    }

    public void answer(Member member, UUID campaign, Reply reply) {
        Campaign asked = asked(member, campaign);
        reply.checked(asked.questionnaire());
        byte[] ticket = ticket();
        String taken = transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select assessment.take_ticket(:campaign, :ticket)")
                        .param("campaign", campaign)
                        .param("ticket", ticket)
                        .query(String.class)
                        .single());
        demandTaken(taken, asked);
        boolean spent = transactions.as(
                Reader.NOBODY,
                jdbc -> points(jdbc.sql("select assessment.spend(:ticket, " + POINTS + ", :said)"), asked, reply)
                        .param("ticket", ticket)
                        .param("said", reply.said())
                        .query(Boolean.class)
                        .single());
        if (!spent) {
            throw new Conflict(Text.of("assessment.refused.lost"));
        }
    }

    /** Under the person's own name, where the side is too few to be anonymous and the person wants it so. */
    public void answerByName(Member member, UUID campaign, Reply reply) {
        Campaign asked = asked(member, campaign);
        reply.checked(asked.questionnaire());
        String taken = transactions.as(
                member.reader(),
                jdbc -> points(
                                jdbc.sql("select assessment.answer_by_name(:campaign, :ticket, " + POINTS + ")"),
                                asked,
                                reply)
                        .param("campaign", campaign)
                        .param("ticket", ticket())
                        .query(String.class)
                        .single());
        demandTaken(taken, asked);
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

    private static byte[] ticket() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return Digest.of((byte) 0, secret).bytes();
    }

    private static void demandTaken(String taken, Campaign asked) {
        switch (taken) {
            case "TAKEN" -> {}
            case "TWICE" -> throw new Conflict(Text.of("assessment.refused.answered"));
            case "LATE" ->
                throw new Conflict(
                        Text.of("assessment.refused.late", asked.window().closesOn()));
            case "EARLY" ->
                throw new Conflict(
                        Text.of("assessment.refused.early", asked.window().opensOn()));
            case "ENOUGH" -> throw new Conflict(Text.of("assessment.refused.enough"));
            default -> throw new NotFound("not invited: " + asked.id());
        }
    }

    private static JdbcClient.StatementSpec points(JdbcClient.StatementSpec spec, Campaign asked, Reply reply) {
        return spec.param("own", literal(asked.questionnaire(), reply.own()))
                .param("importance", literal(asked.questionnaire(), reply.importance()))
                .param("guess", literal(asked.questionnaire(), reply.points(Asking.GUESS)));
    }

    /** In the order of the items, null where the person cannot say. */
    private static String literal(Questionnaire asked, Map<String, Integer> points) {
        return asked.items().stream()
                .map(item -> points.containsKey(item.code()) ? String.valueOf(points.get(item.code())) : "null")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
