package entente.asking;

import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.SideState;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Extract;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Threshold;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Campaigns as their rows tell them, with the words that were asked. */
record CampaignRows(JdbcClient jdbc, UUID arrangement) {
    /** The columns a campaign is read from, but for whom it is about. */
    static final String COMMON = "id, title, parts, print, threshold, opens_on, closes_on, called_by, only_side";

    private static final String COLUMNS = COMMON + ", about";

    /** Who knows the words of an instrument. */
    interface Known {
        Optional<Instrument> find(String code, int version);
    }

    private record Row(
            UUID id,
            String title,
            List<String> parts,
            Digest print,
            int threshold,
            Window window,
            Side calledBy,
            @Nullable Side onlySide,
            @Nullable UUID about) {}

    List<Campaign> list() {
        Known known = new InstrumentRows(jdbc, arrangement)::find;
        return jdbc
                .sql("select " + COLUMNS
                        + " from assessment.campaign where arrangement = :arrangement order by closes_on desc, id")
                .param("arrangement", arrangement)
                .query((row, n) -> row(row))
                .list()
                .stream()
                .map(row -> campaign(row, known))
                .toList();
    }

    /** How far each side is, as far as the reader may know. */
    List<SideState> sides(UUID campaign) {
        return jdbc.sql("select side, closed, reminded_on, invited, answered from assessment.sides(:campaign)")
                .param("campaign", campaign)
                .query((row, n) -> new SideState(
                        Side.valueOf(row.getString("side")),
                        row.getBoolean("closed"),
                        row.getObject("reminded_on", LocalDate.class),
                        row.getObject("invited", Integer.class),
                        row.getObject("answered", Integer.class)))
                .list();
    }

    Campaign get(UUID id) {
        return list().stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such campaign: " + id));
    }

    private static Row row(ResultSet row) throws SQLException {
        String only = row.getString("only_side");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("title"),
                List.of((String[]) row.getArray("parts").getArray()),
                new Digest(row.getBytes("print")),
                row.getInt("threshold"),
                new Window(row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class)),
                Side.valueOf(row.getString("called_by")),
                only == null ? null : Side.valueOf(only),
                row.getObject("about", UUID.class));
    }

    /** One campaign from a row that stands beside others. */
    static Campaign read(ResultSet row, Known known) throws SQLException {
        return campaign(row(row), known);
    }

    private static Campaign campaign(Row row, Known known) {
        Questionnaire asked = new Questionnaire(
                row.parts.stream().map(written -> part(written, known)).toList());
        if (!asked.print().equals(row.print)) {
            throw new IllegalStateException("the words of a campaign have changed: " + row.id);
        }
        return new Campaign(
                row.id,
                row.title,
                asked,
                row.window,
                new Threshold(row.threshold),
                row.calledBy,
                row.onlySide,
                row.about);
    }

    /** How a part is written: code, version, and how much of it is asked. */
    static List<String> written(Questionnaire asked, InstrumentRows known) {
        return asked.parts().stream()
                .map(part -> part.code() + " " + part.version()
                        + Extract.of(known.find(part.code(), part.version()).orElseThrow(), part)
                                .written())
                .toList();
    }

    private static Instrument part(String written, Known known) {
        List<String> words = List.of(written.split(" ", -1));
        Instrument whole = known.find(words.get(0), Integer.parseInt(words.get(1)))
                .orElseThrow(() -> new IllegalStateException("asked and gone: " + written));
        return Extract.read(words.subList(2, words.size())).from(whole);
    }
}
