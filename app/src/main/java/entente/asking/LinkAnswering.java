package entente.asking;

import entente.access.JudgingContexts;
import entente.access.Secret;
import entente.assessment.RatingGuard;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Reply;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.InstrumentYaml;
import entente.assessment.instrument.ShippedInstruments;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Taking the answer of somebody without an account, whom a link of its own lets answer once. */
public final class LinkAnswering {
    /**
     * What a link asks, for which side of which arrangement.
     *
     * @param signsIn whether its owner has an account by now, and so answers signed in and not by the link
     * @param shown who was shown the link, the first first: whoever was could have answered with it
     */
    public record Asked(
            Campaign campaign,
            UUID arrangement,
            String arrangementName,
            ZoneId zone,
            Side side,
            boolean signsIn,
            List<LinkShown> shown) {}

    private final Transactions transactions;
    private final JudgingContexts contexts;
    private final Ledger ledger;

    public LinkAnswering(DataSource source, JudgingContexts contexts, Ledger ledger) {
        this.transactions = new Transactions(source);
        this.contexts = contexts;
        this.ledger = ledger;
    }

    /** Nothing where no link is so; whether it was answered is not said, since whoever made the links could tell then who has answered. */
    public Optional<Asked> find(Secret link) {
        return transactions.as(
                Reader.NOBODY,
                jdbc -> jdbc.sql("select arrangement, name, zone, side, own, signs_in, shown_to, shown_on, "
                                + CampaignRows.COMMON + ", cast(null as uuid) as about from assessment.by_link(:link)")
                        .param("link", link.hash())
                        .query((row, n) -> asked(row))
                        .optional());
    }

    public void answer(Secret link, Reply reply) {
        Asked asked = find(link).orElseThrow(() -> new NotFound("no such link"));
        if (asked.campaign.questionnaire().personal()) {
            demandSwitches(asked);
        }
        reply.checked(asked.campaign.questionnaire());
        Ticket ticket = Ticket.fresh();
        String taken = transactions.as(
                Reader.NOBODY,
                jdbc -> jdbc.sql("select assessment.take_ticket_by_link(:link, :ticket)")
                        .param("link", link.hash())
                        .param("ticket", ticket.digest().bytes())
                        .query(String.class)
                        .single());
        Ticket.demandTaken(taken, asked.campaign);
        ticket.spend(transactions, asked.campaign, reply);
    }

    /** A side may switch off while people answer. */
    private void demandSwitches(Asked asked) {
        Reader reader = contexts.find(asked.arrangement)
                .flatMap(holders -> holders.reader(Viewpoint.SHARED))
                .orElseThrow(() -> new NotFound("nobody holds " + asked.arrangement));
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), asked.zone);
        RatingGuard.demand(
                ledger.book(reader, asked.arrangement, Viewpoint.SHARED).on(today), asked.campaign.sides());
    }

    private static Asked asked(ResultSet row) throws SQLException {
        String[] own = (String[]) row.getArray("own").getArray();
        return new Asked(
                CampaignRows.read(row, (code, version) -> known(own, code, version)),
                row.getObject("arrangement", UUID.class),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                Side.valueOf(row.getString("side")),
                row.getBoolean("signs_in"),
                shown((String[]) row.getArray("shown_to").getArray(), (Date[])
                        row.getArray("shown_on").getArray()));
    }

    private static List<LinkShown> shown(String[] to, Date[] on) {
        return IntStream.range(0, to.length)
                .mapToObj(i -> new LinkShown(to[i], on[i].toLocalDate()))
                .toList();
    }

    private static Optional<Instrument> known(String[] own, String code, int version) {
        return ShippedInstruments.find(code, version)
                .or(() -> Stream.of(own)
                        .map(InstrumentYaml::read)
                        .filter(one -> one.code().equals(code) && one.version() == version)
                        .findFirst());
    }
}
