package entente.asking;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.Refused;
import entente.ledger.Ids;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What is held on one person in the tables of asking: seen, taken along, contested and taken back by that person. */
public final class Held {
    private static final int LONGEST = 2000;

    /** What the person said by name. */
    public record ByName(UUID campaign, String title, LocalDate closesOn, List<@Nullable Short> points) {}

    /** How many statements the person was asked in a quarter. */
    public record Asked(LocalDate quarter, int items) {}

    /** What a person contests; it stays beside what it is about. */
    public record Objection(String about, String said, LocalDate madeOn) {}

    private final Transactions transactions;
    private final Ledger ledger;

    public Held(DataSource source, Ledger ledger) {
        this.transactions = new Transactions(source);
        this.ledger = ledger;
    }

    public List<ByName> byName(Member member) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select campaign, title, closes_on, own from assessment.held_answers(:arrangement)")
                        .param("arrangement", member.arrangement())
                        .query((row, n) -> new ByName(
                                row.getObject("campaign", UUID.class),
                                row.getString("title"),
                                row.getObject("closes_on", LocalDate.class),
                                Arrays.asList((Short[]) row.getArray("own").getArray())))
                        .list());
    }

    public List<Asked> asked(Member member) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select quarter, items
                                  from assessment.burden
                                 where arrangement = :arrangement
                                   and actor = :actor
                                 order by quarter desc
                                """)
                        .param("arrangement", member.arrangement())
                        .param("actor", member.person().actor())
                        .query((row, n) -> new Asked(row.getObject("quarter", LocalDate.class), row.getInt("items")))
                        .list());
    }

    public List<Objection> objections(Member member) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select about, said, made_on
                                  from assessment.objection
                                 where arrangement = :arrangement
                                   and actor = :actor
                                 order by made_on desc, id desc
                                """)
                        .param("arrangement", member.arrangement())
                        .param("actor", member.person().actor())
                        .query(Held::objection)
                        .list());
    }

    /** What people of one's own side contest, for its leaders. */
    public List<Objection> contested(Member member) {
        member.must(Right.INVITE);
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select about, said, made_on
                                  from assessment.objection
                                 where arrangement = :arrangement
                                   and side = :side
                                 order by made_on desc, id desc
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .query(Held::objection)
                        .list());
    }

    private static Objection objection(ResultSet row, int n) throws SQLException {
        return new Objection(row.getString("about"), row.getString("said"), row.getObject("made_on", LocalDate.class));
    }

    /** The person's own words against something held on it; its side's leaders read them. */
    public void contest(Member member, String about, String said) {
        Refused.unless(!said.isBlank(), "said", "assessment.refused.blank");
        Refused.unless(said.length() <= LONGEST, "said", "assessment.refused.long", LONGEST);
        transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                insert into assessment.objection (id, arrangement, side, actor, about, said, made_on)
                                values (:id, :arrangement, :side, :actor, :about, :said, :on)
                                """)
                        .param("id", Ids.next(ledger.clock().instant()))
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .param("actor", member.person().actor())
                        .param("about", about.strip())
                        .param("said", said.strip())
                        .param("on", LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone()))
                        .update());
    }

    /** What was said by name goes; false where nothing was. */
    public boolean takeBack(Member member, UUID campaign) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select assessment.take_back(:campaign)")
                        .param("campaign", campaign)
                        .query(Boolean.class)
                        .single());
    }
}
