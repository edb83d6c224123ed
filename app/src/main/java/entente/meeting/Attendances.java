package entente.meeting;

import entente.access.Member;
import entente.access.Right;
import entente.governance.forum.Attendance;
import entente.governance.forum.ForumMember;
import entente.governance.forum.Sitting;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.postgres.Transactions;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came to a session, and what it was worth to them. */
public final class Attendances {
    /** The mean of what a session was worth to several, from 1 to 5. */
    public record Worth(BigDecimal mean, int people) {}

    private record Who(Side side, String name) {}

    private final Transactions transactions;
    private final Consumer<MinutesChanged> afterwards;

    public Attendances(DataSource source, Consumer<MinutesChanged> afterwards) {
        this.transactions = new Transactions(source);
        this.afterwards = afterwards;
    }

    /** Each member of the forum; whom nobody ticked did not come. */
    public List<Attendance> list(Member member, Sitting sitting) {
        member.must(Right.READ);
        Map<Who, Boolean> said = transactions.as(member.reader(), jdbc -> said(jdbc, key(member, sitting)));
        return sitting.forum().fact().members().stream()
                .map(who -> new Attendance(
                        who.name(),
                        who.side(),
                        who.required(),
                        said.getOrDefault(new Who(who.side(), who.name()), false)))
                .toList();
    }

    /** Says anew who came, by the members' places in the forum's list. */
    public void say(Member member, Sitting sitting, Set<Integer> present) {
        member.must(Right.RECORD);
        List<ForumMember> members = sitting.forum().fact().members();
        SessionKey key = key(member, sitting);
        transactions.as(member.reader(), jdbc -> {
            for (int i = 0; i < members.size(); i++) {
                say(jdbc, key, members.get(i), present.contains(i));
            }
            return true;
        });
        afterwards.accept(new MinutesChanged(key, null));
    }

    /** Of the one who says it; a later word replaces the earlier. */
    public void rate(Member member, Sitting sitting, int points) {
        member.must(Right.RECORD);
        Refused.unless(points >= 1 && points <= 5, "points", "forum.refused.value", points);
        transactions.as(
                member.reader(),
                jdbc -> of(jdbc.sql("""
                                insert into meeting.worth (arrangement, forum, planned_on, actor, points)
                                values (:arrangement, :forum, :planned, :actor, :points)
                                on conflict (arrangement, forum, planned_on, actor) do update set points = :points
                                """), key(member, sitting))
                        .param("actor", member.person().actor())
                        .param("points", points)
                        .update());
    }

    /** What the one who asks said it was worth. */
    public Optional<Integer> own(Member member, Sitting sitting) {
        return transactions.as(
                member.reader(),
                jdbc -> of(jdbc.sql("""
                                select points
                                  from meeting.worth
                                 where arrangement = :arrangement and forum = :forum and planned_on = :planned
                                """), key(member, sitting))
                        .query(Integer.class)
                        .optional());
    }

    /** Nothing while fewer than two have said, since it would be the one's own. */
    public Optional<Worth> worth(Member member, Sitting sitting) {
        return transactions.as(
                member.reader(),
                jdbc -> of(
                                jdbc.sql("select mean, people from meeting.worth_of(:arrangement, :forum, :planned)"),
                                key(member, sitting))
                        .query((row, n) -> new Worth(row.getBigDecimal("mean"), row.getInt("people")))
                        .optional());
    }

    private static Map<Who, Boolean> said(JdbcClient jdbc, SessionKey key) {
        Map<Who, Boolean> said = new HashMap<>();
        of(jdbc.sql("""
                        select side, name, present
                          from meeting.attendance
                         where arrangement = :arrangement and forum = :forum and planned_on = :planned
                        """), key).query(row -> {
            said.put(new Who(Side.valueOf(row.getString("side")), row.getString("name")), row.getBoolean("present"));
        });
        return said;
    }

    private static void say(JdbcClient jdbc, SessionKey key, ForumMember who, boolean present) {
        of(jdbc.sql("""
                        insert into meeting.attendance (arrangement, forum, planned_on, name, side, present)
                        values (:arrangement, :forum, :planned, :name, :side, :present)
                        on conflict (arrangement, forum, planned_on, side, name) do update set present = :present
                        """), key)
                .param("name", who.name())
                .param("side", who.side().name())
                .param("present", present)
                .update();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec spec, SessionKey key) {
        return spec.param("arrangement", key.arrangement())
                .param("forum", key.forum().id())
                .param("planned", key.plannedOn());
    }

    private static SessionKey key(Member member, Sitting sitting) {
        return SessionKey.of(member.arrangement(), sitting);
    }
}
