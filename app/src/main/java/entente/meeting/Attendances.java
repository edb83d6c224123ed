package entente.meeting;

import entente.access.Member;
import entente.access.Right;
import entente.governance.forum.Attendance;
import entente.governance.forum.ForumMember;
import entente.governance.forum.Sitting;
import entente.kernel.Side;
import entente.ledger.postgres.Transactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came to a session. */
public final class Attendances {
    private record Who(Side side, String name) {}

    private final Transactions transactions;
    private final Endings endings;
    private final Consumer<MinutesChanged> afterwards;

    public Attendances(DataSource source, Endings endings, Consumer<MinutesChanged> afterwards) {
        this.transactions = new Transactions(source);
        this.endings = endings;
        this.afterwards = afterwards;
    }

    /** Each member of the forum; whom nobody ticked did not come. */
    public List<Attendance> list(Member member, Sitting sitting) {
        return list(sitting, said(member, sitting));
    }

    /** The same, and nobody at all where nobody wrote down who came: that is no word on anybody. */
    List<Attendance> written(Member member, Sitting sitting) {
        Map<Who, Boolean> said = said(member, sitting);
        return said.isEmpty() ? List.of() : list(sitting, said);
    }

    /** What a member's box is called on the page, whatever the order of the list. */
    public static String box(Side side, String name) {
        return side + "/" + name;
    }

    /**
     * Takes over the boxes that were ticked or unticked, and leaves what others said of the rest.
     *
     * @param before the boxes ticked on the page as it was read
     * @param now the boxes ticked when it was sent
     */
    public void say(Member member, Sitting sitting, Set<String> before, Set<String> now) {
        member.must(Right.RECORD);
        SessionKey key = key(member, sitting);
        transactions.as(member.reader(), jdbc -> {
            endings.mustBeOpen(jdbc, member, key);
            sitting.forum().fact().members().stream()
                    .filter(who -> now.contains(box(who)) != before.contains(box(who)))
                    .forEach(who -> say(jdbc, key, who, now.contains(box(who))));
            return true;
        });
        afterwards.accept(new MinutesChanged(key));
    }

    private Map<Who, Boolean> said(Member member, Sitting sitting) {
        member.must(Right.READ);
        Map<Who, Boolean> said = new HashMap<>();
        transactions.as(member.reader(), jdbc -> {
            key(member, sitting).of(jdbc.sql("""
                        select side, name, present
                          from meeting.attendance
                         where arrangement = :arrangement and forum = :forum and planned_on = :planned
                        """)).query(row -> {
                said.put(
                        new Who(Side.valueOf(row.getString("side")), row.getString("name")), row.getBoolean("present"));
            });
            return true;
        });
        return said;
    }

    private static List<Attendance> list(Sitting sitting, Map<Who, Boolean> said) {
        return sitting.forum().fact().members().stream()
                .map(who -> new Attendance(
                        who.name(),
                        who.side(),
                        who.required(),
                        said.getOrDefault(new Who(who.side(), who.name()), false)))
                .toList();
    }

    private static String box(ForumMember who) {
        return box(who.side(), who.name());
    }

    private static void say(JdbcClient jdbc, SessionKey key, ForumMember who, boolean present) {
        key.of(jdbc.sql("""
                        insert into meeting.attendance (arrangement, forum, planned_on, name, side, present)
                        values (:arrangement, :forum, :planned, :name, :side, :present)
                        on conflict (arrangement, forum, planned_on, side, name) do update set present = :present
                        """))
                .param("name", who.name())
                .param("side", who.side().name())
                .param("present", present)
                .update();
    }

    private static SessionKey key(Member member, Sitting sitting) {
        return SessionKey.of(member.arrangement(), sitting);
    }
}
