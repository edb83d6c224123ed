package entente.asking;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.postgres.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People without an account whom a side asks by a link of their own; known to that side alone. */
public final class Guests {
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    /** Somebody without an account. */
    public record Guest(UUID actor, String name, String email) {}

    private final Transactions transactions;

    public Guests(DataSource source) {
        this.transactions = new Transactions(source);
    }

    /** Those of the own side. */
    public List<Guest> list(Member member) {
        member.must(Right.INVITE);
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select actor, name, email
                                  from assessment.guest
                                 where arrangement = :arrangement
                                   and side = :side
                                 order by name, email
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .query((row, n) -> new Guest(
                                row.getObject("actor", UUID.class), row.getString("name"), row.getString("email")))
                        .list());
    }

    /** The guest of this address, who is one from now on; an account of the own side is asked as itself. Nobody is asked for both sides. */
    public UUID named(Member member, String name, String typed) {
        member.must(Right.INVITE);
        String email = typed.strip().toLowerCase(Locale.ROOT);
        Refused.unless(email.matches(ADDRESS), "emails", "assessment.refused.email", typed);
        try {
            return transactions.as(
                    member.reader(),
                    jdbc -> colleague(jdbc, member, email)
                            .or(() -> known(jdbc, member, email))
                            .orElseGet(() -> insert(jdbc, member, name.isBlank() ? email : name.strip(), email)));
        } catch (DuplicateKeyException otherSide) {
            throw new Refused("emails", Text.of("assessment.refused.sides", email));
        }
    }

    private static Optional<UUID> colleague(JdbcClient jdbc, Member member, String email) {
        return jdbc.sql("""
                        select a.actor
                          from access.appointment p
                          join access.account a on a.id = p.account
                         where p.arrangement = :arrangement
                           and p.side = :side
                           and lower(a.email) = :email
                           and a.disabled_at is null
                         limit 1
                        """)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .param("email", email)
                .query(UUID.class)
                .optional();
    }

    private static Optional<UUID> known(JdbcClient jdbc, Member member, String email) {
        return jdbc.sql("""
                        select actor
                          from assessment.guest
                         where arrangement = :arrangement
                           and side = :side
                           and email = :email
                        """)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .param("email", email)
                .query(UUID.class)
                .optional();
    }

    private static UUID insert(JdbcClient jdbc, Member member, String name, String email) {
        UUID actor = UUID.randomUUID();
        jdbc.sql("""
                        insert into assessment.guest (actor, arrangement, side, name, email)
                        values (:actor, :arrangement, :side, :name, :email)
                        """)
                .param("actor", actor)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .param("name", name)
                .param("email", email)
                .update();
        return actor;
    }
}
