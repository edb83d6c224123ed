package entente.asking;

import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Reply;
import entente.assessment.instrument.Asking;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Text;
import entente.ledger.Digest;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The right to answer once: whoever marks that somebody answers leaves it, and it is spent in nobody's name. */
record Ticket(Digest digest) {
    static final String POINTS =
            "cast(:own as smallint[]), cast(:importance as smallint[]), cast(:guess as smallint[])";

    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Ticket fresh() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return new Ticket(Digest.of((byte) 0, secret));
    }

    /** The second transaction: it knows the ticket and what is said, and not who says it. */
    void spend(Transactions transactions, Campaign asked, Reply reply) {
        boolean spent = transactions.as(
                Reader.NOBODY,
                jdbc -> points(jdbc.sql("select assessment.spend(:ticket, " + POINTS + ", :said)"), asked, reply)
                        .param("ticket", digest.bytes())
                        .param("said", reply.said())
                        .query(Boolean.class)
                        .single());
        if (!spent) {
            throw new Conflict(Text.of("assessment.refused.lost"));
        }
    }

    /** Names why none was given. */
    static void demandTaken(String taken, Campaign asked) {
        switch (taken) {
            case "TAKEN" -> {}
            case "TWICE" -> throw new Conflict(Text.of("assessment.refused.answered"));
            case "CLOSED" -> throw new Conflict(Text.of("assessment.refused.closed"));
            case "LATE" ->
                throw new Conflict(
                        Text.of("assessment.refused.late", asked.window().closesOn()));
            case "EARLY" ->
                throw new Conflict(
                        Text.of("assessment.refused.early", asked.window().opensOn()));
            case "SIGN_IN" -> throw new Conflict(Text.of("assessment.refused.signin"));
            case "ENOUGH" -> throw new Conflict(Text.of("assessment.refused.enough"));
            default -> throw new NotFound("not invited: " + asked.id());
        }
    }

    static JdbcClient.StatementSpec points(JdbcClient.StatementSpec spec, Campaign asked, Reply reply) {
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
