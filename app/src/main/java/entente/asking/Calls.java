package entente.asking;

import entente.access.Member;
import entente.access.Secret;
import entente.assessment.campaign.Window;
import entente.kernel.Side;
import entente.ledger.postgres.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom campaigns ask today, as the letters need it; who has answered is nowhere in it. */
public final class Calls {
    /** A guest who is asked by mail. */
    public record GuestCall(UUID guest, OpenCall call) {}

    /** A guest with a link that was made this moment and stands nowhere else. */
    public record Linked(String name, String email, String arrangement, Side side, ZoneId zone, Secret secret) {}

    private static final String COLUMNS = "campaign, title, opens_on, closes_on, reminded_on, today";

    private final Transactions transactions;
    private final JdbcClient jdbc;

    public Calls(DataSource source) {
        this.transactions = new Transactions(source);
        this.jdbc = JdbcClient.create(source);
    }

    public List<OpenCall> of(Member member) {
        return transactions.as(
                member.reader(),
                own -> own.sql("select " + COLUMNS + " from assessment.calls_of_me(:arrangement)")
                        .param("arrangement", member.arrangement())
                        .query((row, n) -> call(row))
                        .list());
    }

    /** The guests of both sides who get their link by mail. */
    public List<GuestCall> guests(UUID arrangement) {
        return jdbc.sql("select guest, " + COLUMNS + " from assessment.calls_by_mail(:arrangement)")
                .param("arrangement", arrangement)
                .query((row, n) -> new GuestCall(row.getObject("guest", UUID.class), call(row)))
                .list();
    }

    /** One more link, made for a letter; nothing where the guest is asked no longer, or has an account. */
    public Optional<Linked> link(UUID campaign, UUID guest) {
        Secret secret = Secret.fresh();
        return jdbc.sql(
                        "select name, email, arrangement, side, zone from assessment.mail_link(:campaign, :guest, :link)")
                .param("campaign", campaign)
                .param("guest", guest)
                .param("link", secret.hash())
                .query((row, n) -> new Linked(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("arrangement"),
                        Side.valueOf(row.getString("side")),
                        ZoneId.of(row.getString("zone")),
                        secret))
                .optional();
    }

    private static OpenCall call(ResultSet row) throws SQLException {
        return new OpenCall(
                row.getObject("campaign", UUID.class),
                row.getString("title"),
                new Window(row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class)),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("today", LocalDate.class));
    }
}
