package entente.access;

import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The people of the own side in an arrangement and the roles they hold. */
public final class Appointments {
    /**
     * One person in one role, with the days it holds.
     *
     * @param deputyOf for whom the person stands in; null for who holds the role
     */
    public record Appointed(
            UUID id,
            UUID account,
            String name,
            String email,
            Role role,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String deputyOf) {
        public boolean isDeputy() {
            return deputyOf != null;
        }

        /** Whether it holds on the day or will. */
        public boolean isAhead(LocalDate day) {
            return to == null || to.isAfter(day);
        }

        private boolean leads(LocalDate day) {
            return role == Role.LEADER && !isDeputy() && !from.isAfter(day) && isAhead(day);
        }
    }

    private final Transactions transactions;

    public Appointments(DataSource source) {
        this.transactions = new Transactions(source);
    }

    /** Whether an organisation has come in for the other side. */
    public boolean otherSideIsIn(Member member) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select exists (select 1
                                                 from access.holder h
                                                where h.arrangement = :arrangement
                                                  and h.side = :side)
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().other().name())
                        .query(Boolean.class)
                        .single());
    }

    public List<Appointed> of(Member member) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select p.id, p.account, a.name, a.email, p.role, p.from_on, p.to_on, d.name as deputy_of
                                  from access.appointment p
                                  join access.account a on a.id = p.account
                                  left join access.account d on d.id = p.deputy_of
                                 where p.arrangement = :arrangement
                                   and p.side = :side
                                 order by a.name, p.role, p.from_on
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .query((row, n) -> new Appointed(
                                row.getObject("id", UUID.class),
                                row.getObject("account", UUID.class),
                                row.getString("name"),
                                row.getString("email"),
                                Role.valueOf(row.getString("role")),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("to_on", LocalDate.class),
                                row.getString("deputy_of")))
                        .list());
    }

    /**
     * Somebody works here no more from a day on, and nobody stands in for that role of theirs any longer; what was said keeps its name.
     *
     * @param day the first without
     * @throws Refused where the day is over, or nobody would lead the side from then on
     */
    public void end(Member leader, UUID appointment, LocalDate day, LocalDate today) {
        leader.must(Right.INVITE);
        Refused.unless(!day.isBefore(today), "day", "access.leave.past", day);
        List<Appointed> people = of(leader);
        Appointed leaving = people.stream()
                .filter(one -> one.id().equals(appointment) && !one.isDeputy() && one.isAhead(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("nobody to end: " + appointment));
        Refused.unless(
                leaving.role() != Role.LEADER
                        || people.stream().anyMatch(one -> !one.id().equals(appointment) && one.leads(day)),
                "day",
                "access.leave.last");
        transactions.as(
                leader.reader(),
                jdbc -> jdbc.sql("""
                                update access.appointment
                                   set to_on = greatest(from_on, cast(:day as date))
                                 where arrangement = :arrangement
                                   and side = :side
                                   and (id = :id or (deputy_of = :account and role = :role))
                                   and (to_on is null or to_on > :day)
                                """)
                        .param("day", day)
                        .param("arrangement", leader.arrangement())
                        .param("side", leader.side().name())
                        .param("id", appointment)
                        .param("account", leaving.account())
                        .param("role", leaving.role().name())
                        .update());
    }
}
