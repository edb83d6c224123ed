package entente.asking;

import entente.access.Member;
import entente.access.Right;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Heard;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.campaign.SaidByName;
import entente.assessment.instrument.Asking;
import entente.assessment.scoring.Answers;
import entente.kernel.Side;
import entente.ledger.postgres.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of a campaign once both sides have closed. */
public final class ClosedCampaigns {
    /** What somebody wrote, without who and when. */
    public record Remark(Side side, String said) {}

    private final Transactions transactions;

    public ClosedCampaigns(DataSource source) {
        this.transactions = new Transactions(source);
    }

    /** Closes both sides of a campaign whose last day is over; false before that. */
    public boolean close(Member member, UUID campaign) {
        member.must(Right.READ);
        return close(Viewer.of(member), campaign);
    }

    boolean close(Viewer viewer, UUID campaign) {
        return transactions.as(
                viewer.reader(),
                jdbc -> ask(jdbc, "select assessment.close(:campaign)", campaign)
                        .query(Boolean.class)
                        .single());
    }

    /** Ends one side's half before the last day; false unless everybody whom it asked has answered and they are enough. */
    boolean closeSide(Viewer viewer, UUID campaign, Side side) {
        return transactions.as(
                viewer.reader(),
                jdbc -> ask(jdbc, "select assessment.close_side(:campaign, :side)", campaign)
                        .param("side", side.name())
                        .query(Boolean.class)
                        .single());
    }

    /** Both sides' views of every instrument asked; nothing of either before both have closed. */
    public List<InstrumentResult> results(Member member, UUID campaign, Map<String, Double> weights) {
        member.mustReadResults();
        return results(Viewer.of(member), campaign, weights);
    }

    List<InstrumentResult> results(Viewer viewer, UUID campaign, Map<String, Double> weights) {
        return transactions.as(viewer.reader(), jdbc -> {
            Campaign asked = new CampaignRows(jdbc, viewer.arrangement()).get(campaign);
            List<Heard> heard = ask(
                            jdbc,
                            "select side, grp, own, importance, guess from assessment.closed_answers(:campaign)",
                            campaign)
                    .query((row, n) ->
                            new Heard(Side.valueOf(row.getString("side")), row.getString("grp"), points(row)))
                    .list();
            return InstrumentResult.of(asked.questionnaire(), heard, asked.threshold(), weights);
        });
    }

    /** In no order that means anything, and only of sides that are enough. */
    public List<Remark> remarks(Member member, UUID campaign) {
        member.must(Right.READ);
        return transactions.as(
                member.reader(),
                jdbc -> ask(jdbc, "select side, said from assessment.closed_texts(:campaign)", campaign)
                        .query((row, n) -> new Remark(Side.valueOf(row.getString("side")), row.getString("said")))
                        .list());
    }

    /** What the few of a side said under their names, to be shown as that and never counted with the others. */
    public List<SaidByName> byName(Member member, UUID campaign) {
        member.must(Right.READ);
        return transactions.as(
                member.reader(),
                jdbc -> ask(
                                jdbc,
                                "select side, actor, own, importance, guess from assessment.named_answers(:campaign)",
                                campaign)
                        .query((row, n) -> new SaidByName(
                                Side.valueOf(row.getString("side")), row.getObject("actor", UUID.class), points(row)))
                        .list());
    }

    private static JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql, UUID campaign) {
        return jdbc.sql(sql).param("campaign", campaign);
    }

    private static Map<Asking, int[]> points(ResultSet row) throws SQLException {
        Map<Asking, int[]> points = new EnumMap<>(Asking.class);
        points.put(Asking.OWN, ints(row, "own"));
        points.put(Asking.IMPORTANCE, ints(row, "importance"));
        points.put(Asking.GUESS, ints(row, "guess"));
        return points;
    }

    private static int[] ints(ResultSet row, String column) throws SQLException {
        Short[] said = (Short[]) row.getArray(column).getArray();
        return Stream.of(said)
                .mapToInt(point -> point == null ? Answers.CANNOT_SAY : point)
                .toArray();
    }
}
