package entente.meeting;

import entente.access.Member;
import entente.access.Right;
import entente.governance.forum.Sitting;
import entente.kernel.Refused;
import entente.ledger.postgres.Transactions;
import java.math.BigDecimal;
import java.util.Optional;
import javax.sql.DataSource;

/** What a session was worth to those who came: each word is its author's alone, the mean is everybody's. */
public final class Ratings {
    /** The mean of what a session was worth to several, from 1 to 5. */
    public record Worth(BigDecimal mean, int people) {}

    private final Transactions transactions;
    private final Endings endings;

    public Ratings(DataSource source, Endings endings) {
        this.transactions = new Transactions(source);
        this.endings = endings;
    }

    /** Of the one who says it; a later word replaces the earlier. */
    public void rate(Member member, Sitting sitting, int points) {
        member.must(Right.RECORD);
        Refused.unless(points >= 1 && points <= 5, "points", "forum.refused.value", points);
        SessionKey key = key(member, sitting);
        transactions.as(member.reader(), jdbc -> {
            endings.mustBeOpen(jdbc, member, key);
            return key.of(jdbc.sql("""
                                insert into meeting.worth (arrangement, forum, planned_on, actor, points)
                                values (:arrangement, :forum, :planned, :actor, :points)
                                on conflict (arrangement, forum, planned_on, actor) do update set points = :points
                                """))
                    .param("actor", member.person().actor())
                    .param("points", points)
                    .update();
        });
    }

    /** What the one who asks said it was worth. */
    public Optional<Integer> own(Member member, Sitting sitting) {
        return transactions.as(
                member.reader(),
                jdbc -> key(member, sitting)
                        .of(jdbc.sql("""
                                select points
                                  from meeting.worth
                                 where arrangement = :arrangement and forum = :forum and planned_on = :planned
                                """))
                        .query(Integer.class)
                        .optional());
    }

    /** Nothing while fewer than three have said: each of two would know what the other said. */
    public Optional<Worth> worth(Member member, Sitting sitting) {
        return transactions.as(
                member.reader(),
                jdbc -> key(member, sitting)
                        .of(jdbc.sql("select mean, people from meeting.worth_of(:arrangement, :forum, :planned)"))
                        .query((row, n) -> new Worth(row.getBigDecimal("mean"), row.getInt("people")))
                        .optional());
    }

    private static SessionKey key(Member member, Sitting sitting) {
        return SessionKey.of(member.arrangement(), sitting);
    }
}
