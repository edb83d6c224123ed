package entente.asking;

import entente.access.Member;
import entente.access.Right;
import entente.assessment.campaign.Campaign;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.InstrumentYaml;
import entente.assessment.instrument.ShippedInstruments;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.postgres.Transactions;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The instruments of an arrangement; its own are given as YAML, and a version once given stays as it is. */
public final class Instruments {
    private final Transactions transactions;

    public Instruments(DataSource source) {
        this.transactions = new Transactions(source);
    }

    public List<Instrument> list(Member member) {
        member.mustReadResults();
        return transactions.as(member.reader(), jdbc -> new InstrumentRows(jdbc, member.arrangement()).list());
    }

    /** Keeps one more; the same once more is nothing, the same version in other words is refused with the items that differ. */
    public Instrument keep(Member member, String yaml) {
        member.must(Right.INVITE);
        Instrument given = InstrumentYaml.read(yaml);
        Refused.unless(
                ShippedInstruments.find(given.code()).isEmpty(), "code", "assessment.refused.shipped", given.code());
        return transactions.as(member.reader(), jdbc -> {
            Optional<Instrument> before =
                    new InstrumentRows(jdbc, member.arrangement()).find(given.code(), given.version());
            before.filter(known -> differs(known, given)).ifPresent(known -> {
                throw changed(jdbc, member, known, given);
            });
            if (before.isEmpty()) {
                insert(jdbc, member, given, yaml);
            }
            return given;
        });
    }

    /** In what it asks or how that is scored, or in the parts it is asked in. */
    private static boolean differs(Instrument known, Instrument given) {
        return !known.print().equals(given.print()) || !known.differences(given).isEmpty();
    }

    private static Refused changed(JdbcClient jdbc, Member member, Instrument known, Instrument given) {
        String items = String.join(", ", known.differences(given));
        Optional<Campaign> running = new CampaignRows(jdbc, member.arrangement())
                .list().stream()
                        .filter(campaign -> Campaigns.isRunning(jdbc, campaign))
                        .filter(campaign -> campaign.questionnaire().parts().stream()
                                .anyMatch(
                                        part -> part.code().equals(known.code()) && part.version() == known.version()))
                        .findFirst();
        return new Refused(
                "version",
                running.map(campaign -> Text.of(
                                "assessment.refused.running", known.code(), known.version(), items, campaign.title()))
                        .orElseGet(() -> Text.of("assessment.refused.changed", known.code(), known.version(), items)));
    }

    private static void insert(JdbcClient jdbc, Member member, Instrument given, String yaml) {
        jdbc.sql("""
                        insert into assessment.instrument (arrangement, code, version, side, yaml)
                        values (:arrangement, :code, :version, :side, :yaml)
                        """)
                .param("arrangement", member.arrangement())
                .param("code", given.code())
                .param("version", given.version())
                .param("side", member.side().name())
                .param("yaml", yaml)
                .update();
    }
}
