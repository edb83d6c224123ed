package entente.access;

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

    /** Somebody of the side acts for the holder of a role from one day on and until another, which is the first without. */
    public void depute(Member leader, UUID who, UUID holder, Role role, LocalDate from, LocalDate to) {
        leader.must(Right.INVITE);
        Refused.unless(to.isAfter(from), "to", "access.deputy.order");
        Refused.unless(!who.equals(holder), "who", "access.deputy.self");
        List<Appointed> people = of(leader);
        Refused.unless(people.stream().anyMatch(p -> p.account().equals(who)), "who", "access.deputy.unknown");
        Refused.unless(
                people.stream().anyMatch(p -> p.account().equals(holder) && p.role() == role && !p.isDeputy()),
                "holder",
                "access.deputy.role");
        int made = transactions.as(
                leader.reader(),
                jdbc -> jdbc.sql("""
                                insert into access.appointment (id, arrangement, account, side, role, from_on, to_on, deputy_of)
                                values (:id, :arrangement, :who, :side, :role, :from, :to, :holder)
                                    on conflict (arrangement, account, role, from_on) do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("arrangement", leader.arrangement())
                        .param("who", who)
                        .param("side", leader.side().name())
                        .param("role", role.name())
                        .param("from", from)
                        .param("to", to)
                        .param("holder", holder)
                        .update());
        Refused.unless(made == 1, "who", "access.deputy.twice");
    }

    /** Nobody stands in any more from today; what was not to begin before is called off. */
    public void end(Member leader, UUID deputy, LocalDate today) {
        leader.must(Right.INVITE);
        transactions.as(leader.reader(), jdbc -> {
            int ended = jdbc.sql("""
                            update access.appointment
                               set to_on = :today
                             where id = :id
                               and arrangement = :arrangement
                               and deputy_of is not null
                               and from_on < :today
                               and to_on > :today
                            """)
                    .param("id", deputy)
                    .param("arrangement", leader.arrangement())
                    .param("today", today)
                    .update();
            return ended
                    + jdbc.sql("""
                            delete from access.appointment
                             where id = :id
                               and arrangement = :arrangement
                               and deputy_of is not null
                               and from_on >= :today
                            """)
                            .param("id", deputy)
                            .param("arrangement", leader.arrangement())
                            .param("today", today)
                            .update();
        });
    }
}
