package entente.access;

import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The people of the own side in an arrangement and the roles they hold. */
public final class Appointments {
    /** One person in one role, with the days it holds. */
    public record Appointed(
            String name,
            String email,
            Role role,
            LocalDate from,
            @Nullable LocalDate to) {}

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
                                select a.name, a.email, p.role, p.from_on, p.to_on
                                  from access.appointment p
                                  join access.account a on a.id = p.account
                                 where p.arrangement = :arrangement
                                   and p.side = :side
                                 order by a.name, p.role, p.from_on
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .query((row, n) -> new Appointed(
                                row.getString("name"),
                                row.getString("email"),
                                Role.valueOf(row.getString("role")),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("to_on", LocalDate.class)))
                        .list());
    }
}
