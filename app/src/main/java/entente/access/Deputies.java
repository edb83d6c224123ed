package entente.access;

import entente.kernel.Refused;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Who acts for whom, from one day to another. */
public final class Deputies {
    private final Transactions transactions;
    private final Appointments appointments;

    public Deputies(DataSource source, Appointments appointments) {
        this.transactions = new Transactions(source);
        this.appointments = appointments;
    }

    /** Somebody of the side acts for the holder of a role from one day on and until another, which is the first without. */
    public void depute(Member leader, UUID who, UUID holder, Role role, LocalDate from, LocalDate to) {
        leader.must(Right.INVITE);
        Refused.unless(to.isAfter(from), "to", "access.deputy.order");
        Refused.unless(!who.equals(holder), "who", "access.deputy.self");
        List<Appointments.Appointed> people = appointments.of(leader);
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
